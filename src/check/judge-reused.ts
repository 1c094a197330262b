import { cutPairs, likeness, type Pairs } from '../domain/editions/likeness.ts';
import { isVoid } from '../domain/editions/text-unit.ts';
import { tellEdition } from '../domain/editions/edition.ts';
import { layDocument, listWithEditions, type Files, type LaidEdition } from '../loaders/lay-editions.ts';
import { tellIf, type Finding } from './finding.ts';

/** Two texts are not the same section when they are less like; and are when they are more. */
const OTHER = 0.3;
const SAME = 0.6;

type Numbered = {
  readonly code: string;
  readonly text: string;
  readonly pairs: Pairs;
  readonly line: number;
  readonly from: string;
};

const decoder = new TextDecoder();

/**
 * Holds that a permanent number stays with its text from one edition to the next: it must not go to another section
 * while the text it named stands under a new one, as happens when files are renumbered with their articles.
 */
export function judgeReused(files: Files): readonly Finding[] {
  return listWithEditions(files.keys()).flatMap((folder) => {
    const editions = layDocument(files, folder);
    return editions.flatMap((edition, at) => {
      const before = editions[at - 1];
      return before ? compareNumbers(before, edition) : [];
    });
  });
}

function compareNumbers(before: LaidEdition, edition: LaidEdition): readonly Finding[] {
  const later = listNumbered(edition);
  return listNumbered(before).flatMap((old) => {
    const now = later.find(({ code }) => code === old.code);
    if (!now || now.from === old.from || isVoid(now) || likeness(old.pairs, now.pairs) >= OTHER) return [];
    const moved = later.find((one) => one.code !== old.code && likeness(old.pairs, one.pairs) >= SAME);
    return tellIf(
      moved !== undefined,
      { file: now.from, field: 'code', line: now.line, value: old.code },
      `番号「${old.code}」の節は、${tellEdition(edition.date)}では番号「${moved?.code}」（${moved?.from}）になっています。`,
      '番号は、条や節の番号がずれても、同じ文のまま持ちつづけます。2つの番号を、先に公開した版のとおりに直してください。',
    );
  });
}

function listNumbered({ files }: LaidEdition): readonly Numbered[] {
  return [...files].flatMap(([path, { bytes, from }]) => {
    if (!path.endsWith('.mdx')) return [];
    const text = decoder.decode(bytes).replace(/\r\n?/g, '\n');
    const [head = '', code = ''] = /^code: *["']?(\d+)["']?/m.exec(text) ?? [];
    const [, written = ''] = /^---\n[^]*?\n---\n([^]*)$/.exec(text) ?? [];
    const body = written.replace(/<[^<>]+>/g, '').trim();
    const line = text.slice(0, text.indexOf(head)).split('\n').length;
    return code === '' ? [] : [{ code, line, from, text: body, pairs: cutPairs(body) }];
  });
}
