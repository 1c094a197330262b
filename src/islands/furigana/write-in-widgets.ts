import { Fragment, h, options, type ComponentChildren, type VNode } from 'preact';
import { address, withBase } from '../../domain/handbook/address.ts';
import { LONG, type FuriganaRun } from '../../domain/japanese/furigana.ts';
import { loadWords, showStyle } from './add-furigana.ts';

/** What bears no reading: what is pressed, picked or typed in, drawings, and readings themselves. */
const SKIPPED = new Set(['button', 'option', 'select', 'textarea', 'title', 'text', 'ruby', 'rt', 'rp']);

let isSet = false;

/**
 * From now on Preact writes furigana over reviewed words in all that it draws, once in each element. What it has drawn
 * cannot be written into from outside, for it would not find its own text again; whoever has drawn draws anew.
 */
export async function writeInWidgets(base: string): Promise<void> {
  if (isSet) return;
  isSet = true;
  const cut = await loadWords(withBase(base, address.home()));
  const before = options.vnode;
  options.vnode = (vnode) => {
    const props = findAnnotated(vnode);
    if (props) {
      const known = new Set<string>();
      const write = (children: ComponentChildren): ComponentChildren => {
        if (Array.isArray(children)) return children.map(write);
        if (typeof children !== 'string') return children;
        const runs = cut(children, known);
        // In the place of the text, so that what stands beside it keeps its own.
        return runs.some(({ reading }) => reading !== undefined) ? h(Fragment, null, ...runs.map(draw)) : children;
      };
      props.children = write(props.children);
    }
    before?.(vnode);
  };
  showStyle();
}

/** The properties of an element whose own text takes readings. */
function findAnnotated({ type, props }: VNode): { children?: ComponentChildren } | undefined {
  if (typeof type !== 'string' || SKIPPED.has(type)) return undefined;
  const { class: names = '' } = props as { readonly class?: unknown }; // of an element of the page
  return typeof names === 'string' && names.split(' ').includes('hidden') ? undefined : props;
}

function draw({ text, reading }: FuriganaRun): ComponentChildren {
  if (reading === undefined) return text;
  const name = text.length > LONG ? 'long' : undefined;
  const seen = { 'aria-hidden': 'true' } as const;
  return h('ruby', { class: name }, text, h('rp', seen, '（'), h('rt', seen, reading), h('rp', seen, '）'));
}
