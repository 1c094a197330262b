import { existsSync, globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { NOTICES, RULES } from '../../src/check/rules.ts';

const files = globSync('src/check/rules/*.ts').map((file) => file.replaceAll('\\', '/'));

test('Every file of the rules holds one rule or notice that is checked, and has a test', () => {
  const named = files.map((file) =>
    [...readFileSync(file, 'utf8').matchAll(/^export (?:async )?function (\w+)/gm)].map(([, name = '']) => name),
  );
  expect(named.filter((names) => names.length !== 1)).toEqual([]);
  expect(named.flat().toSorted()).toEqual([...RULES, ...NOTICES].map(({ name }) => name).toSorted());
  const tested = (file: string) => existsSync(file.replace('src/', 'tests/').replace('.ts', '.test.ts'));
  expect(files.filter((file) => !tested(file))).toEqual([]);
});
