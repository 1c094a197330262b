import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { IN_A_FOLDER, ON_THE_WEB } from '../../../src/domain/view/key-script.ts';
import { writeResumeScript } from '../../../src/domain/view/resume-script.ts';

const LISTS = [{ id: 'mutual', title: '相互</script>シート', fields: [] }];
type Given = {
  readonly kept?: readonly string[];
  readonly databases?: readonly string[];
  readonly isDenied?: boolean;
  readonly isCut?: boolean;
};

/** Runs the script as a copy would, in a browser of plain objects; gives what it fetched, drew and kept free. */
async function run({ kept = [], databases, isDenied = false, isCut = false }: Given, base = '/') {
  const done: unknown[] = [];
  const part = { hidden: true, style: { setProperty: (name: string, value: number) => done.push(`${name} ${value}`) } };
  const browser = {
    document: { getElementById: (id: string) => (id === 'last' ? part : undefined) },
    get localStorage() {
      if (isDenied) throw new DOMException('denied', 'SecurityError');
      return Object.fromEntries(kept.map((key) => [key, '{}']));
    },
    indexedDB: databases ? { databases: async () => databases.map((name) => ({ name })) } : {},
    portable: {
      load: async (name: string) => {
        done.push(name);
        if (isCut) throw new TypeError('no network');
        return { resumeSheets: (...all: readonly unknown[]) => done.push(JSON.parse(JSON.stringify(all.slice(1)))) };
      },
    },
  };
  const script = writeResumeScript({ base, script: 'resume.ABC', part: 'last', lists: LISTS });
  expect(script).not.toContain('</script>');
  runInNewContext(script.replaceAll(ON_THE_WEB.load, IN_A_FOLDER.load), browser);
  await new Promise((next) => setTimeout(next));
  return { done, isHidden: part.hidden };
}

test('Where nothing is kept nothing is fetched and nothing shown', async () => {
  const kept = ['kyodo.view', 'kyodo-handbook/noted/a', 'kyodo-handbook:/a/sheet/x'];
  for (const databases of [undefined, [], ['other/']])
    expect(await run({ kept, ...(databases && { databases }) })).toEqual({ done: [], isHidden: true });
  expect(await run({ isDenied: true })).toEqual({ done: [], isHidden: true });
});

test('The room of the sheets is kept free, of three at most, before they are fetched for', async () => {
  const kept = ['a', 'b', 'c', 'd'].map((id) => `kyodo-handbook/sheet/${id}`);
  expect(await run({ kept })).toEqual({ done: ['--rows 3', 'resume.ABC', ['/', LISTS]], isHidden: false });
  expect((await run({ kept: kept.slice(1, 2) })).done[0]).toBe('--rows 1');
});

test('Each handbook on a host looks for its own sheets', async () => {
  const kept = ['kyodo-handbook:/a/sheet/x'];
  expect((await run({ kept }, '/a/')).done).toEqual(['--rows 1', 'resume.ABC', ['/a/', LISTS]]);
  expect((await run({ databases: ['kyodo-handbook:/a/'] }, '/a/')).done).toEqual(['resume.ABC', ['/a/', LISTS]]);
});

test('Where only the database holds sheets it is looked into, and without a network nothing is shown', async () => {
  expect(await run({ databases: ['kyodo-handbook/'] })).toEqual({ done: ['resume.ABC', ['/', LISTS]], isHidden: true });
  const cut = await run({ kept: ['kyodo-handbook/sheet/a'], isCut: true });
  expect(cut).toEqual({ done: ['--rows 1', 'resume.ABC'], isHidden: true });
});
