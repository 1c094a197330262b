// Runs before all else on a page of a copy that is opened from a folder (file://). Browsers fetch and import nothing
// there, so this answers in their stead out of script files that stand beside the pages; and it makes the links that
// widgets draw lead to files.
import { fetchOnce } from '../../domain/files/fetch-once.ts';
import { namePack, nameWidget, SCRIPTS_FOLDER, toPortableFile } from '../../domain/portable/portable-file.ts';
import { trustOwnScripts } from './trust-own-scripts.ts';

type Texts = Readonly<Record<string, string>>;
/** A widget runs only where it is asked for: each page's policy lets through what this page needs. */
type Widget = () => Promise<Readonly<Record<string, unknown>>>;
/** What the other scripts of the copy hand over, and what stands for `import()` in its pages. */
export type Portable = {
  readonly texts: (held: Texts) => void;
  readonly widgets: (held: Readonly<Record<string, Widget>>) => void;
  readonly load: (address: string) => ReturnType<Widget>;
};

const own = document.currentScript as HTMLScriptElement;
const root = new URL('../', own.src).href;
const base = own.dataset['base'] ?? '/';
const trust = trustOwnScripts(root);
const texts = new Map<string, string>();
const widgets = new Map<string, Widget>();

const loadScript = fetchOnce(
  (file: string) =>
    new Promise<void>((resolve, reject) => {
      const script = document.createElement('script');
      script.src = trust(`${root}${SCRIPTS_FOLDER}/${file}.js`);
      script.onload = () => resolve();
      script.onerror = () => reject(new TypeError(`${file} cannot be read`));
      document.head.append(script);
    }),
);

/**
 * Stands for `fetch`: a text of the copy, 404 for what its pack does not hold; rejects when the pack cannot be read.
 */
async function read(input: RequestInfo | URL): Promise<Response> {
  const address = String(input instanceof Request ? input.url : input);
  const file = toPortableFile(address, base)?.replace(/[?#].*/s, '');
  if (file === undefined) throw new TypeError(`${address} is no file of this copy`);
  await loadScript(`files/${namePack(file)}`);
  const text = texts.get(file);
  return text === undefined ? new Response('', { status: 404 }) : new Response(text);
}

function mendLink(element: Element): void {
  const file = toPortableFile(element.getAttribute('href') ?? '', base);
  if (file !== undefined) element.setAttribute('href', `${root}${file}`);
}

function mendLinks(changes: readonly MutationRecord[]): void {
  for (const { type, target, addedNodes } of changes) {
    if (type === 'attributes') mendLink(target as Element);
    for (const node of addedNodes) {
      if (!(node instanceof Element)) continue;
      if (node.matches('a')) mendLink(node);
      for (const link of node.querySelectorAll('a[href^="/"]')) mendLink(link);
    }
  }
}

globalThis.fetch = read;
new MutationObserver(mendLinks).observe(document, { subtree: true, childList: true, attributeFilter: ['href'] });
const portable: Portable = {
  texts: (held) => Object.entries(held).forEach(([file, text]) => texts.set(file, text)),
  widgets: (held) => Object.entries(held).forEach(([name, widget]) => widgets.set(name, widget)),
  load: async (address) => {
    await loadScript('widgets');
    const widget = widgets.get(nameWidget(address));
    if (!widget) throw new TypeError(`${address} is no widget of this copy`);
    return widget();
  },
};
Object.assign(globalThis, { portable });
