import { isOf, type SheetCopies } from './sheet-copies.ts';
import type { ParsedSheet } from './parse-sheet.ts';
import { STORED } from '../storage/stored-names.ts';

/** A stored text that is no sheet of its name: where it stands, what it says, and why it is not shown. */
export type Stray = {
  readonly where: 'journal' | 'shelf';
  readonly key: string;
  readonly text: string;
  readonly why: string;
};

/**
 * Lists every text that cannot be shown as a sheet: it is kept, so somebody must be able to see it, take it out and
 * remove it.
 */
export function findStrays({ journal, shelved }: SheetCopies): readonly Stray[] {
  const sheets = journal.list().flatMap((id) => {
    const part = journal.read(id);
    return part && !isOf(id, part) ? [{ key: journal.keyOf(id), text: part.text, parsed: part.parsed }] : [];
  });
  const others = [...journal.box.list(STORED.unreadableSheets), ...journal.box.list(STORED.deletedSheets)].flatMap(
    (key) => {
      const part = journal.readOther(key);
      const isSheet = key.startsWith(STORED.deletedSheets) && part?.parsed.kind === 'sheet';
      return part && !isSheet ? [{ key, text: part.text, parsed: part.parsed }] : [];
    },
  );
  const durable = [...shelved].flatMap(([key, part]) =>
    isOf(key, part) ? [] : [{ where: 'shelf' as const, key, text: part.text, parsed: part.parsed }],
  );
  return [...[...sheets, ...others].map((one) => ({ where: 'journal' as const, ...one })), ...durable].map(
    ({ where, key, text, parsed }) => ({ where, key, text, why: explain(parsed) }),
  );
}

function explain(parsed: ParsedSheet): string {
  if (parsed.kind === 'broken') return parsed.why;
  return parsed.kind === 'newer'
    ? '新しい版のハンドブックの記録で、この画面では読めません。'
    : '記録の番号（id）が、しまってある名前と違います。';
}
