import { join } from 'node:path';
import { expect, test } from 'vitest';
import { putFiles } from '../../src/loaders/put-files.ts';
import { importSample, listBodies, makeRoot, readSample } from '../support/import/import-sample.ts';

const read = () => importSample(readSample('guideline.docx'), 'guideline.docx');

test('A guideline becomes its four chapters and twelve sections, numbered as Word prints them', async () => {
  const { kind, written } = await read();
  expect(kind).toBe('guideline');
  const heads = written.chapters.map(({ draft, title, sections }) => [
    `${draft.headline.label}${title}`,
    sections.map(({ recorded }) => `${recorded.label}${recorded.title}`),
  ]);
  expect(heads).toEqual([
    ['第１章指針の考え方', ['１指針を作る理由', '２協働とは', '３協働の原則']],
    ['第２章協働の担い手と役割', ['１市民活動団体', '２自治会・町会', '３担い手の強みと課題']],
    ['第３章協働の進め方', ['１協働に向く事業', '２協働の形態', '３進める手順']],
    ['第４章協働を広げるために', ['１市民活動センターの支援', '２推進体制と評価', '３お問い合わせ']],
  ]);
});

test('Its two tables are whole, with merged cells filled', async () => {
  const bodies = [...listBodies(await read()).values()].join('\n');
  const rows = bodies.split('\n').filter((line) => line.startsWith('| ') && !line.startsWith('| ---'));
  expect(rows.length).toBe(5 + 7);
  expect(rows).toContain('| 市が主に担う | 指定管理 | 公の施設の管理を、議会の議決を経て団体に任せるもの | 市が負担 |');
  expect(bodies).toContain('caption="表１　担い手の強みと課題"');
});

test('A text box with arrows becomes a flow chart of five steps with their times', async () => {
  const bodies = [...listBodies(await read()).values()].join('\n');
  expect(
    [...bodies.matchAll(/<Stage title="([^"]*)" when="([^"]*)">/g)].map(([, title, when]) => `${title}|${when}`),
  ).toEqual(['①気づく|随時', '②話し合う|４月～６月', '③決める|７月', '④行う|８月～翌年２月', '⑤振り返る|３月']);
  expect(bodies).toContain('<Flow source="mihon-plan/9009-F1" title="図１　協働の流れ">'.replace('9009', '1009'));
});

test('Lists keep the numbers that Word counts before their items', async () => {
  const bodies = [...listBodies(await read()).values()].join('\n');
  expect(bodies).toContain('- (6)　時限の原則　１つの事業は原則として３年までとし、続けるときは改めて検討します。');
  expect(bodies).toContain('- ③　市に経験がなく、団体の専門性を生かせる事業');
  expect(bodies).toContain('\n- 活動の内容と会計を公開し、信頼を得ること\n');
});

test('Contents, running head and page number are set aside, with the reason', async () => {
  const { balance } = await read();
  const reasons = Map.groupBy(balance.asides, ({ reason }) => reason);
  expect(reasons.get('目次（サイトが作ります）')?.map(({ text }) => text)).toContain('指針の考え方');
  expect(reasons.get('ヘッダー')?.map(({ text }) => text)).toEqual(['あおば野市協働推進指針']);
  expect(reasons.get('流れ図の矢印（サイトが描きます）')?.length).toBe(4);
});

test('The articles of the city’s only ordinance that it refers to are linked, others are not', async () => {
  const root = makeRoot();
  const ordinance = await importSample(readSample('ordinance.docx'), 'ordinance.docx', undefined, root);
  putFiles(join(root, 'cities/mihon/law'), ordinance.written.files);
  const bodies = [
    ...listBodies(await importSample(readSample('guideline.docx'), 'a.docx', undefined, root)).values(),
  ].join();
  const links = [...bodies.matchAll(/\[([^\]]*)\]\(([^)]*)\)/g)].map(([, text, target]) => `${text} ${target}`);
  expect(links).toEqual([
    '条例第８条 section:mihon/law/art-8',
    '条例第２条第４号 section:mihon/law/art-2#art-2-p1-i4',
    '条例第１０条 section:mihon/law/art-10',
  ]);
});
