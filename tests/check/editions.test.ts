import { expect, test } from 'vitest';
import { checkFiles } from '../../src/check/check-content.ts';
import { formatFinding } from '../../src/check/finding.ts';
import { readFolder } from '../../src/check/read/read-folder.ts';
import { edit, MIHON, type Edits } from '../support/check/mihon-content.ts';

const EDITED = new Map([...MIHON, ...readFolder('tests/fixtures/site')]);
const ORDINANCE = 'cities/mihon/ordinance';
const LATER = `${ORDINANCE}/editions/2027-04-01`;
const COMPASS = 'cities/mihon/compass';

const EDITED_ARTICLE = new TextDecoder().decode(EDITED.get(`${LATER}/rules/art-2.mdx`));

async function tell(edits: Edits): Promise<readonly string[]> {
  return (await checkFiles(edit(EDITED, edits), 'mihon')).findings.map(formatFinding);
}

test('みほん市 with its editions has no fault', async () => {
  expect(await tell({})).toEqual([]);
});

test('Faults of editions are told in Japanese, at the file that is edited: order, sameness, numbers, fields, links', async () => {
  const colours = `${LATER}/supplements/supplement-colours.mdx`;
  const same = new TextDecoder().decode(EDITED.get(`${ORDINANCE}/supplements/supplement-colours.mdx`));
  const told = await tell({
    [`${COMPASS}/document.yaml`]: ['inForceFrom: 令和6年5月\nreplaces: 令和3年4月\n', ''],
    [`${LATER}/document.yaml`]: ['replaces: 令和6年4月1日', 'author: 市\nreplaces: 令和5年10月1日'],
    [colours]: same,
    [`${LATER}/rules/art-2.mdx`]: EDITED_ARTICLE.replace('"9211"', '"9101"').replace(
      'ordinance/art-1',
      'ordinance/art-9',
    ),
  });
  for (const expected of [
    `${COMPASS}/document.yaml:1　inForceFrom`,
    `${LATER}/document.yaml:2　replaces「令和5年10月1日」\n　　かわりに古くなった版が、1つ前の版（令和6年4月1日）と合いません。`,
    '「author」という項目はありません。',
    `${colours}:1「supplement-colours.mdx」\n　　となりの版と、まったく同じです。`,
    `${LATER}/rules/art-2.mdx:4　code「9101」\n　　番号「9101」は cities/mihon/guide/start/purpose.mdx にもあります。`,
    `${LATER}/rules/art-2.mdx:11「[前条](section:mihon/ordinance/art-9)」`,
  ])
    expect(told.join('\n')).toContain(expected);
  expect(told.filter((one) => one.includes('合いません'))).toHaveLength(1); // what has no day is in no order
});

test('Faults of folders and files are told: no day, no YAML, and a section that nobody listed', async () => {
  const told = await tell({
    [`${COMPASS}/editions/2018-13/document.yaml`]: 'date: 平成30年4月\n',
    [`${LATER}/document.yaml`]: 'change: "あ\n',
    [`${ORDINANCE}/editions/2023-10-01/document.yaml`]: ['[supplement-enactment]', '[supplement-enactment, art-7]'],
  });
  for (const expected of [
    '版のフォルダーの名前が、日になっていません。',
    `${LATER}/document.yaml:1「change: "あ」\n　　YAMLとして読めません。`,
    'art-7',
  ])
    expect(told.join('\n')).toContain(expected);
});

test('An edition without fields of its own, and two from the same day, are told', async () => {
  const told = await tell({
    [`${COMPASS}/editions/2021-04/document.yaml`]: null,
    [`${LATER}/document.yaml`]: ['replaces:', 'inForceFrom: 令和6年4月1日\nreplaces:'],
  });
  expect(told.join('\n')).toContain(
    `${COMPASS}/editions/2021-04/document.yaml「document.yaml」\n　　版のdocument.yamlがありません。`,
  );
  expect(told.join('\n')).toContain(
    `${LATER}/document.yaml:1　inForceFrom「inForceFrom: 令和6年4月1日」\n　　令和6年4月1日からの版と、有効になる日が同じです。`,
  );
  expect(told.join('\n')).not.toContain('合いません');
});

test('What another file says of a section that goes is told of the day on which it goes', async () => {
  const edits: Edits = {
    [`${ORDINANCE}/editions/2027-04-01/document.yaml`]: ['supplement-colours, supplement-care', 'supplement-care'],
    'cities/mihon/history.yaml': [
      'events:',
      'events:\n  - { date: 令和6年4月1日, event: 色, section: mihon/ordinance/supplement-colours }',
    ],
  };
  const told = (await tell(edits)).filter((one) => one.startsWith('cities/mihon/history.yaml'));
  expect(told.join('\n')).toContain('令和9年4月1日からの版では、');
});

test('A number that went to another text, while its own stands under a new one, is told', async () => {
  const first = new TextDecoder().decode(EDITED.get(`${LATER}/rules/art-1.mdx`));
  const told = await tell({
    [`${LATER}/rules/art-1.mdx`]: first.replace('"9201"', '"9211"'),
    [`${LATER}/rules/art-2.mdx`]: EDITED_ARTICLE.replace('"9211"', '"9201"'),
  });
  expect(told.join('\n')).toContain(
    `${LATER}/rules/art-2.mdx:4　code「9201」\n　　番号「9201」の節は、令和9年4月1日からの版では番号「9211」（${LATER}/rules/art-1.mdx）になっています。`,
  );
});
