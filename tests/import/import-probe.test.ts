import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Imported } from '../../src/import/import-document.ts';
import { accountOfDocument } from '../../src/import/report/account-of-document.ts';
import { formatReport } from '../../src/import/report/format-report.ts';
import { importSample, listBodies, readSample } from '../support/import/import-sample.ts';

const read = () => importSample(readSample('probe.docx'), 'probe.docx', 'handbook');
const bodyOf = (imported: Imported) => [...listBodies(imported).values()].join('\n');

/** What Japanese offices use in Word, and how it stands in the content. */
const CARRIED = [
  ['a full-width label', '第１条　本文ART1'],
  ['a number that goes on after a caption', '第２条　本文ART2'],
  ['a label in brackets', '（2）　号の二ITEM2'],
  ['a label in イロハ', 'ロ　細目のロIROHA2'],
  ['a list that starts at five', '第五条　開始が五の条START5'],
  ['the word below furigana', 'ルビは協働です'],
  ['columns joined', '| 区分SPANH | 区分SPANH | 備考H3 |'],
  ['rows joined', '| 縦結合VM | B2 | 縦書きVERT |'],
  ['a footnote', '脚注のある文（注1）\n\n注1　脚注の中身FOOTN'],
  ['a text box', '図形の中の文TEXTBOX'],
  [
    'the words of a diagram and its alternative text',
    '代わりの文は「協働の領域の図ALTDGM」です。図の中の文字は「図の語SMART」です。',
  ],
  ['an insertion', '変更履歴挿入INSTXT'],
  ['dots of emphasis', '**傍点EMDOT**'],
  ['a checkbox', '☐確認欄CHK'],
  ['a tick of Wingdings', '✓記号'],
  ['signs of one maker', '①㈱㍻髙〓GAIJI'],
  ['what a field shows', '第9条FLDRES'],
  ['letters spread over a width', '均 等FIT'],
] as const;

const ASIDE = [
  ['きょうどう', 'ふりがな（furigana.yamlに書けます）'],
  ['削除DELTXT', '変更履歴で消された文'],
  ['隠しVANISH', '隠し文字（非表示）'],
  ['要確認COMMT', 'コメント'],
  ['ヘッダーHDRTX', 'ヘッダー'],
] as const;

describe('A file with twenty things that Japanese offices use', () => {
  test.each(CARRIED)('carries %s', async (_, words) => {
    expect(bodyOf(await read())).toContain(words);
  });

  test.each(ASIDE)('does not carry %s, and says why', async (words, reason) => {
    const { balance, ...imported } = await read();
    expect(bodyOf({ balance, ...imported })).not.toContain(words);
    expect(balance.asides.filter(({ text }) => text === words).map((one) => one.reason)).toEqual([reason]);
  });

  test('shows a text box once, though the file holds it twice', async () => {
    expect(bodyOf(await read()).split('TEXTBOX').length - 1).toBe(1);
  });

  test('leaves no character unaccounted for', async () => {
    const { total, carried, aside, open } = (await read()).balance;
    expect([total, carried + aside, open]).toEqual([302, 302, 0]);
  });

  test('names in its report what was mended, what waits for a reading, and that people’s names are in it', async () => {
    const report = formatReport(accountOfDocument(await read(), 'probe.docx'));
    for (const words of [
      '外字を直しました（\ue000→〓）',
      '機種依存文字があります（①、㈱、㍻、髙）',
      '協働: きょうどう',
      '（2人）',
    ])
      expect(report).toContain(words);
    expect(report).not.toContain('課長');
  });
});

test.each(['probe.docx', 'guideline.docx', 'ordinance.docx'])('The ledger of %s balances', async (file) => {
  const { total, carried, aside, open } = (await importSample(readFileSync(join('tests/fixtures/import', file)), file))
    .balance;
  expect(carried + aside).toBe(total);
  expect([open, total > 300]).toEqual([0, true]);
});
