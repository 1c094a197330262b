import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';

type Field = {
  readonly type: string;
  readonly id?: string;
  readonly attributes: { readonly label?: string; readonly value?: string; readonly options?: readonly string[] };
};
type Form = { readonly name: string; readonly description: string; readonly body: readonly Field[] };

const FIELDS = ['input', 'textarea', 'dropdown', 'checkboxes'];
const JAPANESE = /[ぁ-んァ-ヶ一-鿿]/;
const read = (file: string): unknown => parse(readFileSync(file, 'utf8'));
const forms = globSync('.github/ISSUE_TEMPLATE/*.yml')
  .filter((file) => !file.endsWith('/config.yml'))
  .map((file) => ({ file, form: read(file) as Form }));

test('There is a form for a mistake in a text, for a fault and for a new city', () => {
  expect(forms.map(({ form }) => form.name).toSorted()).toEqual(['不具合', '市を加えたい', '記載の誤り']);
});

describe.each(forms)('$file', ({ form: { description, body } }) => {
  const fields = body.filter(({ type }) => type !== 'markdown');

  test('has fields of kinds that GitHub draws, each with an id and a Japanese label of its own', () => {
    expect(fields.length).toBeGreaterThan(3);
    expect(fields.filter(({ type }) => !FIELDS.includes(type))).toEqual([]);
    const ids = fields.map(({ id = '' }) => id);
    const labels = fields.map(({ attributes: { label = '' } }) => label);
    expect([new Set(ids).size, new Set(labels).size]).toEqual([fields.length, fields.length]);
    expect(ids.filter((id) => !/^[a-z]+$/.test(id))).toEqual([]);
    expect(labels.filter((label) => !JAPANESE.test(label))).toEqual([]);
    expect(
      fields.filter(({ type, attributes }) => (type === 'dropdown') !== (attributes.options !== undefined)),
    ).toEqual([]);
  });

  test('is described in Japanese, and begins with a Japanese word to whoever fills it in', () => {
    expect(description).toMatch(JAPANESE);
    expect(body[0]?.type).toBe('markdown');
    expect(body[0]?.attributes.value).toMatch(JAPANESE);
  });
});

test('Dependabot proposes packages and actions once a week, in groups', () => {
  const { updates } = read('.github/dependabot.yml') as {
    readonly updates: readonly {
      readonly 'package-ecosystem': string;
      readonly schedule: { readonly interval: string };
      readonly groups: Readonly<Record<string, unknown>>;
    }[];
  };
  expect(updates.map((one) => [one['package-ecosystem'], one.schedule.interval, Object.keys(one.groups)])).toEqual([
    ['npm', 'weekly', ['site', 'tests']],
    ['github-actions', 'weekly', ['actions']],
  ]);
});
