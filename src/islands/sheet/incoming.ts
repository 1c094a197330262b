import { labelParty, type Checklist } from '../../domain/sheet/checklist.ts';
import { parseMarksCode } from '../../domain/sheet/marks-code.ts';
import { parseShareFragment, toPlainCells } from '../../domain/sheet/share-link.ts';
import { FULL_LINK } from '../../domain/sheet/full-link.ts';
import type { Sheet } from '../../domain/sheet/sheet.ts';

/** What someone handed in: a whole sheet with its history, plain values, or something unusable with the reason. */
export type Incoming =
  | { readonly kind: 'sheet'; readonly from: string; readonly sheet: Sheet }
  | {
      readonly kind: 'plain';
      readonly from: string;
      readonly cells: Readonly<Record<string, string>>;
      /** Lines of a table that say something without a place for it. */
      readonly unread?: readonly number[];
    }
  | { readonly kind: 'bad'; readonly why: string; readonly list?: string };

/** Takes the fragment of a link of any kind; gives what it carries. What unpacks a full one comes when it is needed. */
export async function parseLink(fragment: string, checklist: Checklist): Promise<Incoming> {
  if (!fragment.startsWith(FULL_LINK)) return parseMarks(fragment, checklist);
  const reader = await import('./pack-link.ts').catch(() => undefined);
  return reader?.unpackLink(fragment, checklist) ?? bad('リンクを読む部品が届いていません。通信を確かめてください。');
}

/** Takes a code or a whole link that was typed or pasted; gives what it carries. */
export async function parseCode(typed: string, checklist: Checklist): Promise<Incoming> {
  const [, kind, fragment] = /(?:#|%23)(marks|full)(?:=|%3D)(.*)/is.exec(typed.normalize('NFKC')) ?? [];
  if (kind && fragment !== undefined) return parseLink(`#${kind.toLowerCase()}=${fragment.trim()}`, checklist);
  if (typed.trim() === '') return bad('コードかリンクを入れてください。');
  const read = parseMarksCode(checklist, typed);
  if (read.kind === 'bad') return bad(read.why);
  return { kind: 'plain', from: `${labelParty(read.party)}のコード`, cells: toPlainCells(read, checklist) };
}

/** Takes the fragment of a link; gives the marks it carries. */
export function parseMarks(fragment: string, checklist: Checklist): Incoming {
  const read = parseShareFragment(fragment, checklist);
  if (!read) return bad('リンクに印が入っていません。');
  if (read.kind === 'bad') return bad(`リンクの印が読めません。${read.why}`);
  const from = `${read.given.map(({ party }) => labelParty(party)).join('・')}の印のリンク`;
  return {
    kind: 'plain',
    from,
    cells: Object.assign({}, ...read.given.map((given) => toPlainCells(given, checklist))),
  };
}

function bad(why: string): { readonly kind: 'bad'; readonly why: string } {
  return { kind: 'bad', why };
}
