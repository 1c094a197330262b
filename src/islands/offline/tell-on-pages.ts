import { isOldCopy, tellDay, type KeptCopy } from '../../domain/offline/kept-copy.ts';

/** Writes what a saved page says of its copy, if anything: a newer one waits, or nobody knows whether there is one. */
export function writeLine(kept: KeptCopy | undefined, isNewerSaved: boolean, now: number): string | undefined {
  if (isNewerSaved) return '新しい版を保存しました。切り替えるまでは、前の版を表示します';
  return kept && isOldCopy(kept, now)
    ? `端末に保存した、${tellDay(kept.seen, now)}の版です。新しい版があるかどうか、そのあと確かめられていません`
    : undefined;
}

/**
 * Takes a saved page, a line and the site's address; gives the page as saved, with the line above it that leads to the
 * page that keeps the site: pages carry no script that could ask.
 */
export async function addLine(saved: Response, line: string | undefined, scope: string): Promise<Response> {
  if (line === undefined) return saved;
  const link = `<a href="${new URL('offline/', scope).pathname}">${line}</a>`;
  const aside = `<aside class="page screen-only" aria-labelledby="newer-copy"><p id="newer-copy">${link}</p></aside>`;
  const html = (await saved.text()).replace(/<main\b/, () => `${aside}<main`);
  return new Response(html, { headers: saved.headers });
}

/** Gives a page of a few words for when the browser has cleared even the page that would explain it. */
export function tellLost(): Response {
  const words =
    '通信がなく、端末に保存したものも失われています。通信がつながるところで、開き直してください。チェックシートに書いたことは、保存とは別に残っています。';
  const html = `<!doctype html><html lang="ja"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>通信がありません</title><h1>通信がありません</h1><p>${words}</p></html>`;
  return new Response(html, { status: 503, headers: { 'content-type': 'text/html; charset=utf-8' } });
}
