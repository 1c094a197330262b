import { expect, test } from 'vitest';
import { assemble, type Draft, type Piece } from '../../../src/domain/agreement/assemble.ts';
import { beginBlank } from '../../../src/domain/agreement/begin-draft.ts';
import { withoutKey } from '../../../src/domain/agreement/draft-checklist.ts';
import { nameArticle, nameItemAt, nameKanaAt } from '../../../src/domain/agreement/fill-text.ts';
import { describeAgreement } from '../../../src/domain/office/describe-agreement.ts';
import { writeSheet, type Sheet } from '../../../src/domain/sheet/sheet.ts';
import { writeWord } from '../../../src/islands/office/write-word.ts';
import { readAgreementBook } from '../../support/content/read-agreement-book.ts';
import { convertByOffice } from '../../support/programs/run-office.ts';

const book = readAgreementBook();
const tell = (pieces: readonly Piece[]) => pieces.map(({ text }) => text).join('');
const squeeze = (text: string) => text.replace(/[\s\u3000\uFEFF]/g, '');

/** The clauses of a draft as the page writes them, numbers included. */
function listLines({ clauses }: Draft): readonly string[] {
  return clauses.flatMap(({ number, title, lead, items }) => [
    `（${title}）`,
    `${nameArticle(number)}${tell(lead)}`,
    ...items.flatMap(({ words, items: below }, at) => [
      `${nameItemAt(at)}${tell(words)}`,
      ...below.map((one, under) => `${nameKanaAt(under)}${tell(one)}`),
    ]),
  ]);
}

/** What the page says that LibreOffice does not, in this order; it reads numbers that Word counts. */
async function listMissing(draft: Draft): Promise<readonly string[]> {
  const blob = await writeWord(describeAgreement(book, draft, 'https://example.jp/agreements/'));
  const bytes = new Uint8Array(await blob.arrayBuffer());
  const made = convertByOffice(new Map([['a.docx', bytes]]), 'txt:Text:UTF8');
  const printed = squeeze(new TextDecoder().decode(made.get('a.txt')));
  let from = 0;
  return listLines(draft).filter((line) => {
    const at = printed.indexOf(squeeze(line), from);
    if (at >= 0) from = at + 1;
    return at < 0;
  });
}

const draftOf = (sheet: Sheet): Draft => {
  const draft = assemble(book, sheet);
  if (!draft) throw new Error('no draft');
  return draft;
};

test.each(book.kinds.map((kind) => [kind.short, kind] as const))(
  'LibreOffice reads the draft 「%s」 as the page shows it, in its order and with its numbers, one clause less too',
  async (_, kind) => {
    const blank = beginBlank(book, kind);
    const whole = draftOf(blank);
    expect(await listMissing(whole)).toEqual([]);
    const optional = whole.clauses.find(({ always }) => always === undefined);
    if (!optional) throw new Error('no clause can be left out');
    const less = draftOf(writeSheet(blank, withoutKey(optional.id), '置かない', { by: 'me', at: '' }));
    expect(less.clauses.length).toBe(whole.clauses.length - 1);
    expect(await listMissing(less)).toEqual([]);
  },
);
