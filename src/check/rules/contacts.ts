import { explainMail, explainPhone } from '../../domain/handbook/contact-forms.ts';
import type { Finding } from '../finding.ts';
import type { Content } from '../read/content.ts';
import { listProse } from '../read/prose.ts';

const PHONE = /(?<![\d-])0\d{1,4}[-－‐−（(]\d{1,4}[-－‐−）)]\d{1,5}(?![\d-])/g;
/** What is called a number, whatever it looks like; that of an extension is none. */
const CALLED =
  /(?:電話|ファクス|ファックス|TEL|Tel|FAX|Fax)(?:番号)?(?:は|：|:)?[ 　]?((?:[0-9０-９]|[（(](?=[0-9０-９]))[0-9０-９ \-－‐−–—―ー（()）]{4,18}[0-9０-９])/g;
const MAIL = /[A-Za-z0-9._%+-]{1,64} ?[@＠] ?[A-Za-z0-9][A-Za-z0-9.,，＠@-]{0,200}/g;
const POSTCODE = /〒[ 　]?([0-9０-９][0-9０-９\-－‐−–—―ー]*)/g;

/** Numbers and addresses that stand in a text can be called and written to: a page makes links of them. */
export function checkContacts(content: Content): readonly Finding[] {
  return listProse(content).flatMap(({ text, isLaw: _, ...where }) => [
    ...[...text.matchAll(PHONE)].flatMap(([value]) => tell(where, value, explainPhone(plain(value)))),
    ...[...text.matchAll(CALLED)].flatMap(([, value = '']) => tell(where, value, explainCalled(value))),
    ...[...text.matchAll(MAIL)].flatMap(([value]) => tell(where, value, explainMail(value.replace(/[.,，]$/, '')))),
    ...[...text.matchAll(POSTCODE)].flatMap(([value, code = '']) => tell(where, value, explainPostcode(code))),
  ]);
}

/** Nothing of what the other form finds already. */
function explainCalled(number: string): string | undefined {
  return (number.match(PHONE) ?? []).length > 0 ? undefined : explainPhone(number);
}

function explainPostcode(code: string): string | undefined {
  if (/^\d{3}-\d{4}$/.test(code)) return undefined;
  return '郵便番号ではありません。「〒187-8701」のように、半角の3桁・ハイフン・4桁で書いてください。';
}

/** The page calls a number whatever its dashes and brackets are. */
function plain(number: string): string {
  return number.replace(/[－‐−（(）)]/g, '-');
}

function tell(where: Omit<Finding, 'problem' | 'mend'>, value: string, why: string | undefined): readonly Finding[] {
  if (why === undefined) return [];
  const end = why.indexOf('。') + 1;
  return [{ ...where, value, problem: why.slice(0, end), mend: why.slice(end) }];
}
