import { Script, createContext } from 'node:vm';
import { expect, test } from 'vitest';
import { writeWordingScript } from '../../../src/domain/view/wording-script.ts';

type Box = { checked: unknown; closest: () => Fieldset };
type Fieldset = { onchange?: (event: { target: { value: string } }) => void };

/** Runs the script in a page that has the three boxes; gives which of them is chosen, and what is kept afterwards. */
function run(base: string, kept: Record<string, string> | undefined, isNarrow: boolean, choose?: string) {
  const fieldset: Fieldset = {};
  const boxes = new Map(
    ['both', 'own', 'official'].map((name): [string, Box] => [
      `in-${name}`,
      { checked: name === 'both', closest: () => fieldset },
    ]),
  );
  const chosen: string[] = [];
  const context = createContext({
    self: Object.fromEntries(boxes),
    matchMedia: () => ({ matches: isNarrow }),
    get localStorage() {
      if (kept === undefined) throw new Error('denied');
      return kept;
    },
  });
  for (const box of boxes.values()) box.checked = false;
  new Script(writeWordingScript(base)).runInContext(context);
  for (const [id, { checked }] of boxes) if (checked) chosen.push(id);
  if (choose) fieldset.onchange?.({ target: { value: choose } });
  return { chosen, kept };
}

test.each([
  ['a wide window', {}, false, 'in-both'],
  ['a narrow window', {}, true, 'in-own'],
  ['a window whose reader chose before', { 'kyodo.words': 'official' }, true, 'in-official'],
  ['a browser that keeps nothing', undefined, false, 'in-both'],
] as const)('In %s one wording, or both, is chosen', (_, kept, isNarrow, expected) => {
  expect(run('/', kept && { ...kept }, isNarrow).chosen).toEqual([expected]);
});

test('What is chosen is kept under a name of this handbook, and shown again', () => {
  const { kept } = run('/handbook/', {}, false, 'own');
  expect(kept).toEqual({ 'kyodo.words/handbook/': 'own' });
  expect(run('/handbook/', kept, false).chosen).toEqual(['in-own']);
  expect(run('/', kept, false).chosen).toEqual(['in-both']);
});

test('A word nobody knows chooses nothing, and a browser that refuses to keep does no harm', () => {
  expect(run('/', { 'kyodo.words': 'x' }, false).chosen).toEqual([]);
  expect(() => run('/', undefined, false, 'own')).not.toThrow();
});
