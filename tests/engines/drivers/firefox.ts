import { openFirefox, type OpenFirefox } from '../../support/browser/open-firefox.ts';
import type { Engine } from './engine.ts';
import { KEYS } from './keys.ts';
import { NEAR, PLACES } from './near.ts';

type Node = { readonly sharedId: string };
type Value = { readonly result?: { readonly value?: unknown }; readonly exceptionDetails?: object };

/** Starts Firefox without a window, spoken to by WebDriver BiDi. Rejects when there is none. */
export async function openFirefoxEngine(): Promise<Engine> {
  const firefox = await openFirefox();
  if (!firefox) throw new Error('No Firefox found: run "npm run test:more", which sees to one, or set FIREFOX.');
  return {
    name: firefox.name,
    lacks: {},
    ...speakTo(firefox),
    close: firefox.close,
  };
}

/** Takes an open Firefox; gives the steps of a reader in it. */
export function speakTo({ ask, context }: OpenFirefox): Omit<Engine, 'name' | 'lacks' | 'close'> {
  const call = async (declaration: string, given: readonly object[]) => {
    const answer = (await ask('script.callFunction', {
      functionDeclaration: declaration,
      arguments: given,
      awaitPromise: true,
      target: { context },
    })) as Value;
    if (answer.exceptionDetails) throw new Error(`${declaration}: ${JSON.stringify(answer.exceptionDetails)}`);
    return answer.result?.value;
  };
  const perform = (actions: readonly object[]) => ask('input.performActions', { context, actions });
  const strike = (signs: readonly string[]) =>
    perform([
      {
        type: 'key',
        id: 'keys',
        actions: signs.flatMap((value) => [
          { type: 'keyDown', value },
          { type: 'keyUp', value },
        ]),
      },
    ]);
  const locate = async (locator: object, startNodes?: readonly Node[]) => {
    const { nodes } = (await ask('browsingContext.locateNodes', {
      context,
      locator,
      maxNodeCount: 1,
      ...(startNodes && { startNodes }),
    })) as { readonly nodes: readonly Node[] };
    return nodes[0]?.sharedId;
  };
  const string = (value: string) => ({ type: 'string', value });
  return {
    goTo: async (url) => void (await ask('browsingContext.navigate', { context, url, wait: 'complete' })),
    find: async (role, name) => {
      const near = (await call(NEAR, [string(PLACES[role]), string(name)])) as readonly Node[];
      if (near.length === 0) return undefined;
      const places = near.map(({ sharedId }) => ({ sharedId }));
      return locate({ type: 'accessibility', value: { role, name } }, places);
    },
    place: async (value) => (await locate({ type: 'css', value })) ?? '',
    click: async (found) => {
      await call('(it) => it.scrollIntoView({ block: "center" })', [{ sharedId: found }]);
      const origin = { type: 'element', element: { sharedId: found } };
      const moves = [
        { type: 'pointerMove', x: 0, y: 0, origin },
        { type: 'pointerDown', button: 0 },
        { type: 'pointerUp', button: 0 },
      ];
      await perform([{ type: 'pointer', id: 'mouse', actions: moves }]);
    },
    type: async (_found, text) => void (await strike([...text])),
    press: async (key) => void (await strike([KEYS[key]])),
    hand: async (selector, path) => {
      const sharedId = await locate({ type: 'css', value: selector });
      await ask('input.setFiles', { context, element: { sharedId }, files: [path] });
    },
    print: async () => {
      const { data } = (await ask('browsingContext.print', { context })) as { readonly data: string };
      return new Uint8Array(Buffer.from(data, 'base64'));
    },
    run: async (expression) => JSON.parse(String(await call(`() => JSON.stringify((${expression}) ?? null)`, []))),
  };
}
