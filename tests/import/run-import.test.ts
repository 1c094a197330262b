import { spawnSync } from 'node:child_process';
import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { makeRoot } from '../support/import/import-sample.ts';

const SAMPLES = 'tests/fixtures/import';
const run = (root: string, ...words: readonly string[]) =>
  spawnSync('npm', ['run', '-s', 'import', '--', ...words], {
    encoding: 'utf8',
    env: { ...process.env, HANDBOOK_CONTENT: root },
    shell: process.platform === 'win32',
  });

test('The command says what it found and what to do, and puts the report beside the document', () => {
  const root = makeRoot();
  const { status, stdout } = run(root, `${SAMPLES}/ordinance.docx`, '--city', 'mihon', '--document', 'plan');
  expect(status).toBe(0);
  expect(stdout).toContain('■ 見つけたもの：12条20項17号、ほかに2節（章5）\n');
  expect(stdout).toContain('■ 文字：1,465字のうち1,400字を取り込み、65字は取り込みませんでした（合わせて1,465字）。\n');
  expect(stdout).toContain('■ 節：新しい節14\n');
  const folder = join(root, 'cities/mihon/plan');
  expect(
    readdirSync(folder)
      .filter((name) => name.includes('.'))
      .toSorted((a, b) => a.localeCompare(b)),
  ).toEqual(['document.yaml', 'import-record.json', 'import-report.html', 'import-report.json', 'outline.yaml']);
  expect(readFileSync(join(folder, 'import-report.html'), 'utf8')).not.toMatch(/<script|https?:/);
});

test('A list of projects needs no name of a document', () => {
  const root = makeRoot();
  const { status, stdout } = run(root, `${SAMPLES}/excel-sjis.csv`, '--city', 'mihon', '--kind', 'projects');
  expect([status, stdout.split('\n')[0]]).toEqual([
    0,
    '■ 見つけたもの：20件（列はno、課名、事業名称、協働相手（団体名）、協働形態、部、決算額（円）、備考）',
  ]);
});

test('What is refused is told in one sentence, and nothing is written', () => {
  const root = makeRoot();
  const old = join(root, 'old.doc');
  writeFileSync(
    old,
    new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...Buffer.from('WordDocument', 'utf16le')]),
  );
  const { status, stdout, stderr } = run(root, old, '--city', 'mihon', '--document', 'plan');
  expect([status, stdout]).toEqual([1, '']);
  expect(stderr).toBe(
    '取り込めませんでした。古いWordの形（.doc）です。Wordの「名前を付けて保存」でWord文書（.docx）にしてから、取り込んでください。\n',
  );
  expect(readdirSync(join(root, 'cities/mihon'))).toEqual(['city.yaml']);
});

test.each([
  [[], '使い方：npm run import'],
  [['nowhere.docx', '--city', 'mihon', '--document', 'plan'], '「nowhere.docx」というファイルがありません。'],
  [
    [`${SAMPLES}/ordinance.docx`, '--city', 'mihon', '--document', 'plan', '--kind', 'law'],
    '種類「law」は知りません。',
  ],
])('A slip in the command %j is told', (words, told) => {
  expect(run(makeRoot(), ...words).stderr).toContain(told);
});

test('Words beside an edition of ours need its name alone, and whatever contradicts it is told', () => {
  const root = makeRoot();
  cpSync('tests/fixtures/content/cities/mihon/care', join(root, 'cities/mihon/care'), { recursive: true });
  const file = join(root, 'care.txt');
  writeFileSync(file, '（目的）\n\n第１条　この条例は、橋の保全を目的とする。\n');
  const lay = (...words: readonly string[]) => run(root, file, '--wording', 'official', ...words);
  const { status, stdout } = lay('--beside', 'mihon/care');
  expect([status, stdout.split('\n')[0]]).toEqual([0, '■ 並べたもの：1節（人が直したのでそのままの節1）']);
  expect(stdout).toContain('　・「附則」は、当サイトの版だけにあります。');
  expect(stdout).toContain('official/import-report.html（公開しないでください）');
  expect(lay('--beside', 'mihon').stderr).toContain('<市>/<文書> の形で書いてください');
  expect(lay('--beside', 'mihon/care', '--document', 'guide').stderr).toContain('--beside だけを書いてください。');
  expect(lay('--beside', 'mihon/care', '--kind', 'ordinance').stderr).toContain('--kind を付けません。');
  expect(lay('--beside', 'mihon/nowhere').stderr).toContain('「mihon/nowhere」という文書がありません。');
  expect(run(root, file, '--wording', 'own', '--city', 'mihon', '--document', 'plan').stderr).toContain(
    '取り込むのは市のことばなので、official です。',
  );
});
