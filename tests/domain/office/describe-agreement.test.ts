import { expect, test } from 'vitest';
import { assemble } from '../../../src/domain/agreement/assemble.ts';
import { describeAgreement, describeNothing } from '../../../src/domain/office/describe-agreement.ts';
import { listTexts, plainWords } from '../../../src/domain/office/word-document.ts';
import { ABOUT, BOOK, fillDraft } from '../../support/samples/small-book.ts';

const ADDRESS = 'https://example.jp/agreements/';
const describe = (cells: Readonly<Record<string, string>>) =>
  describeAgreement(BOOK, assemble(BOOK, fillDraft({ ...ABOUT, 'field/form': '', ...cells }))!, ADDRESS);

test('Word gets the draft in the order of its paper: notice, opening, clauses, closing, those who sign', () => {
  const described = describe({ 'field/place': 'みほん市', 'comment/aim/group': '花' });
  expect(described).toMatchObject({ title: '契約書（案）', head: '案（話し合い用のたたき台）', foot: ADDRESS });
  expect(listTexts(described)).toEqual([
    '契約書（案）',
    '法律の助言ではありません。',
    '確かめる先：みほん市 協働課（電話000-000-0000、令和7年（2025年）の文書による番号）',
    '片方だけの案のまま入っているところが1あります。二者で決めたことではありません。',
    'みほん市（甲）と乙は、「〔事業名〕」を行う。',
    '（目的）',
    '甲と乙は、花をめざす。',
    '〔終わる日〕まで',
    '花のため',
    '（お金）',
    '金〔委託料〕円を払う。',
    '前払い（任せるのとき）',
    '（物（助けるのとき））',
    '第４条のとおり。',
    '（終わり）',
    '〔終わる日〕に終わる。',
    '〔通数〕。',
    '〔協定の日〕',
    '甲　みほん市',
    '乙',
  ]);
});

test('Numbers are left to Word, by three levels', () => {
  const clauses = describe({}).blocks.filter((block) => block.kind === 'clause');
  expect(clauses.map(({ level }) => level)).toEqual([0, 1, 2, 0, 1, 0, 0]);
});

test('What nobody has decided stands out', () => {
  const bold = describe({ 'comment/aim/group': '花' }).blocks.flatMap((block) =>
    block.kind === 'clause' && typeof block.words !== 'string' ? block.words.filter((run) => run.bold) : [],
  );
  expect(bold.map((run) => plainWords([run]))).toEqual(['〔終わる日〕', '〔委託料〕', '〔終わる日〕']);
});

test('A draft without a kind goes out as its notice', () => {
  expect(listTexts(describeNothing(BOOK, ADDRESS))).toEqual(['小さなたたき台', '法律の助言ではありません。']);
});
