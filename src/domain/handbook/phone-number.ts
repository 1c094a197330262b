const NUMBER = /(?<![\d-])0\d{1,4}[-－‐−（(]\d{1,4}[-－‐−）)]\d{3,4}(?![\d-])/g;
const FAX = /(?:FAX|ＦＡＸ|Fax|ファクス|ファックス)(?:番号)?[\s：:]*$/;

/** A run of a text; with an address when it is a number that one may call. */
export type PhoneRun = { readonly text: string; readonly href?: string };

/** Gives the address that calls a number, however it is written. */
export function callPhone(number: string): string {
  return `tel:${number.replace(/[－‐−（(）)]/g, '-')}`;
}

/** Cuts a text into runs, numbers of phones apart; fax machines are not called. The runs joined are the text. */
export function cutPhones(text: string): readonly PhoneRun[] {
  const runs: PhoneRun[] = [];
  let end = 0;
  for (const { 0: number, index } of text.matchAll(NUMBER)) {
    if (FAX.test(text.slice(0, index))) continue;
    runs.push({ text: text.slice(end, index) }, { text: number, href: callPhone(number) });
    end = index + number.length;
  }
  return [...runs, { text: text.slice(end) }].filter((run) => run.text !== '');
}
