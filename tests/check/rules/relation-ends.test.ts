import { expect, test } from 'vitest';
import { checkRelationEnds } from '../../../src/check/rules/relation-ends.ts';
import { CITY, tellOf } from '../../support/check/mihon-content.ts';

const RELATIONS = `${CITY}/relations.yaml`;

test('Relations between documents that exist and names are told of nothing', async () => {
  expect(await tellOf(checkRelationEnds)).toEqual([]);
});

test('A document that does not exist is told', async () => {
  expect(
    await tellOf(checkRelationEnds, { [RELATIONS]: ['{ document: mihon/ordinance }', '{ document: mihon/law }'] }),
  ).toEqual([
    `${RELATIONS}:4　relationsの1番目のtoのdocument「mihon/law」\n　　「mihon/law」という文書はありません。<市>/<文書> のつづりを確かめるか、nameで書いてください。`,
  ]);
});

test.each(['{ document: mihon/guide, name: 手引き }', '{}'])(
  'The end %s is told: one of the two is asked for',
  async (end) => {
    expect(
      await tellOf(checkRelationEnds, { [RELATIONS]: ['from: { document: mihon/guide }', `from: ${end}`] }),
    ).toEqual([
      `${RELATIONS}:2　relationsの1番目のfrom\n　　documentとnameのどちらか1つが要ります。収めている文書ならdocument、ほかのものならnameだけを書いてください。`,
    ]);
  },
);
