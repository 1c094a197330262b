import { expect, test } from 'vitest';
import { checkMissingFiles } from '../../../src/check/rules/missing-files.ts';
import { CITY, tellOf } from '../../support/check/mihon-content.ts';

test('A city with its files is told of nothing', async () => {
  expect(await tellOf(checkMissingFiles)).toEqual([]);
});

test('A city without its facts, and a table without its description, are told', async () => {
  const edits = { [`${CITY}/city.yaml`]: null, [`${CITY}/projects/projects.yaml`]: null };
  expect(await tellOf(checkMissingFiles, edits)).toEqual([
    `${CITY}/city.yaml\n　　このファイルがありません。市の名前、窓口などを書いて、市のフォルダーに置いてください。`,
    `${CITY}/projects/projects.csv\n　　同じフォルダーにprojects.yamlがありません。一覧の題名、年度、行の数などを書いて、置いてください。`,
  ]);
});
