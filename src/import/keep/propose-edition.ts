import { parse, stringify } from 'yaml';
import { EDITIONS_FOLDER, firstDay, formatEditionDay, nameEdition } from '../../domain/editions/edition.ts';
import { dateOwn } from '../../loaders/date-own.ts';
import { listDays } from '../../loaders/list-days.ts';
import type { Imported } from '../import-document.ts';
import { refuse } from '../refusal.ts';
import { readIfThere } from './read-if-there.ts';
import type { KeptSection } from './read-existing.ts';

type Fields = Readonly<Record<string, unknown>>;
type Chapter = { readonly id: string; readonly sections: readonly string[] };

/** For whoever takes a text over what lies there, though its date is later: the way to say that it is no amendment. */
export const SAME_EDITION = 'same';

/** What is said of a later text before anything is written: it may be an edition or mends the one that is there. */
export function askForEdition({ draft, existing }: Imported): void {
  const [own, found] = [existing.document?.fields['date'], draft.date?.value];
  if (typeof own !== 'string' || found === undefined) return;
  if (firstDay(nameEdition(found)) <= firstDay(nameEdition(own))) return;
  refuse(
    `ファイルの日付（${found}）が、いまの版（${own}）より新しいので、何も書きませんでした。改正された版なら、有効になる日を付けて取り込むと、いまの版も残ります（例 --edition ${found}）。いまの版を直すだけなら、--edition ${SAME_EDITION} を付けてください。`,
  );
}

/**
 * Takes an import, the folder of its document and the day from which the text is in force; gives as files below that
 * folder only what differs from the edition that lies there. Refuses a day that is none or lies before an edition that
 * is there.
 */
export function proposeEdition(imported: Imported, folder: string, day: string): ReadonlyMap<string, string> {
  const { existing, written, draft } = imported;
  const date = nameEdition(day);
  if (date === '') refuse(`--edition の「${day}」は、日として読めません。令和9年4月1日 のように書いてください。`);
  const text = readIfThere(folder, 'document.yaml');
  const dated = text === undefined ? undefined : dateOwn(text);
  if (text === undefined || existing.document === undefined)
    return refuse('もとの版がありません。はじめての取り込みなら、--edition を付けません。');
  if (dated === undefined)
    return refuse('いまの版の document.yaml に、いつから有効か（inForceFrom: 令和6年4月1日）を書いてください。');
  const own = parse(dated) as Fields;
  const days = [firstDay(nameEdition(String(own['inForceFrom']))), ...listDays(folder)];
  const latest = days.toSorted().at(-1) ?? '';
  if (firstDay(date) <= latest)
    refuse(
      `${formatEditionDay(latest)}からの版がもうあります。取り込めるのは、いちばん新しい版より後の版です。同じ日の版を取り込み直すなら、そのフォルダーを消してからにしてください。`,
    );
  const into = `${EDITIONS_FOLDER}/${date}`;
  const isText = (path: string) => path.endsWith('.mdx');
  const texts = [...written.files].filter(([path, now]) => isText(path) && now !== readIfThere(folder, path));
  const chapters = leaveOut(parse(written.files.get('document.yaml') ?? '') as Fields, written.gone);
  const fields = {
    ...(draft.date && draft.date.value !== own['date'] && { date: draft.date.value }),
    replaces: own['inForceFrom'],
    ...(isSame(chapters, own['chapters']) ? {} : { chapters }),
  };
  const outline = writeOutline(written, existing.document.outline);
  return new Map([
    ...(dated === text ? [] : [['document.yaml', dated] as const]),
    [`${into}/document.yaml`, yaml(fields)],
    ...(outline === undefined ? [] : [[`${into}/outline.yaml`, outline] as const]),
    ...texts.map(([path, now]) => [`${into}/${path}`, now] as const),
  ]);
}

/** What the file has no longer is no part of its edition. */
function leaveOut({ chapters }: Fields, gone: readonly KeptSection[]): readonly Chapter[] {
  const isGone = (chapter: string, section: string) =>
    gone.some(({ chapter: id, name }) => id === chapter && name === section);
  return (chapters as readonly Chapter[])
    .map((chapter) => ({ ...chapter, sections: chapter.sections.filter((section) => !isGone(chapter.id, section)) }))
    .filter(({ sections }) => sections.length > 0);
}

function writeOutline({ files, gone }: Imported['written'], before: readonly Fields[]): string | undefined {
  const { entries } = parse(files.get('outline.yaml') ?? '') as { readonly entries: readonly Fields[] };
  const claimed = new Set(gone.flatMap(({ front }) => (Array.isArray(front['sources']) ? front['sources'] : [])));
  const kept = entries.filter(({ id }) => !claimed.has(id));
  return isSame(kept, before) ? undefined : yaml({ entries: kept });
}

function isSame(a: unknown, b: unknown): boolean {
  return yaml(a) === yaml(b);
}

function yaml(value: unknown): string {
  return stringify(value, { lineWidth: 0 });
}
