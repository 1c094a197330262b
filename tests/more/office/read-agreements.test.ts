import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
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

const writeFile = async (draft: Draft) =>
  new Uint8Array(
    await (await writeWord(describeAgreement(book, draft, 'https://example.jp/agreements/'))).arrayBuffer(),
  );

const readByOffice = (bytes: Uint8Array) => {
  const made = convertByOffice(new Map([['a.docx', bytes]]), 'txt:Text:UTF8');
  return squeeze(new TextDecoder().decode(made.get('a.txt')));
};

/** Takes the paragraphs of the clause of that title out of a Word file, as one does in Word itself. */
function cutClause(bytes: Uint8Array, title: string): Uint8Array {
  const files = unzipSync(bytes);
  const paragraphs = strFromU8(files['word/document.xml'] ?? new Uint8Array()).split('<w:p>');
  const from = paragraphs.findIndex((one) => one.includes(`（${title}）`));
  const to = paragraphs.findIndex((one, at) => at > from && one.includes('"ClauseTitle"'));
  return zipSync({ ...files, 'word/document.xml': strToU8(paragraphs.toSpliced(from, to - from).join('<w:p>')) });
}

/** What the page says that LibreOffice does not, in this order; it reads numbers that Word counts. */
async function listMissing(draft: Draft): Promise<readonly string[]> {
  const printed = readByOffice(await writeFile(draft));
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

test('A clause that is taken out in the Word file renumbers those behind it; what names one is a field of its place', async () => {
  const kind = book.kinds.find(({ id }) => id === 'commission');
  if (!kind) throw new Error('no such kind');
  const whole = draftOf(beginBlank(book, kind));
  const named = whole.clauses.find(({ id }) => id === 'changes');
  const cut = whole.clauses.find(({ id }) => id === 'principles');
  if (!named || !cut || cut.number > named.number) throw new Error('no clause stands before the one that is named');
  const bytes = await writeFile(whole);
  expect(readByOffice(bytes)).toContain(`${nameArticle(named.number)}によって決める。`);
  const xml = strFromU8(unzipSync(bytes)['word/document.xml'] ?? new Uint8Array());
  const fields = [...xml.matchAll(/w:instr="REF (\w+) [^"]*"><w:r><w:t[^>]*>([^<]*)</g)];
  expect(fields.map(([, place, text]) => [place, text])).toContainEqual(['_clause_changes', nameArticle(named.number)]);
  for (const [, place = ''] of fields) expect(xml).toContain(`w:name="${place}"`);
  const less = readByOffice(cutClause(bytes, cut.title));
  expect(less).not.toContain(`（${cut.title}）`);
  expect(less).toContain(`（${named.title}）${nameArticle(named.number - 1)}`);
});
