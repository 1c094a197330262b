import { HTMLElement, parse, type Node } from 'node-html-parser';
import { anchorOfficial, listPassages, listUnits, type OfficialText } from '../../domain/handbook/official-layer.ts';

/** What a side holds at one unit: the paragraph itself, and what follows it up to the next. */
type Unit = { readonly head: string; readonly rest: string };

type Sides = {
  /** The HTML of our text and of the city's words. */
  readonly own: string;
  readonly official: string;
  readonly text: OfficialText | undefined;
  readonly section: string;
  readonly pins: Readonly<Record<string, string>>;
};

/** What the sides say where the one has nothing, and where ours has to be looked at again. */
type Told = {
  readonly noOwn: string;
  readonly noOfficial: string;
  readonly changed: string;
  readonly gone: string;
};

/** Both columns, as many elements each: what stands in the same place of both belongs together. */
export type Aligned = { readonly own: readonly string[]; readonly official: readonly string[] };

/**
 * Lays our text and the city's words side by side, paragraph by paragraph, so that both columns have the same rows.
 * Anchors stay with ours; those of the city's words get names of their own. What of ours rests on words that have
 * changed is marked.
 */
export function alignWordings({ own, official, text, section, pins }: Sides, told: Told): Aligned {
  const ours = cutUnits(parse(own));
  const theirs = cutUnits(parse(official), renameAnchors);
  const states = listPassages(text, [section, ...ours.keys()], pins);
  const changed = new Set(states.flatMap(({ anchor, state }) => (state === 'changed' ? [anchor] : [])));
  const units = listUnits(text);
  const mark = (anchor: string) => (!changed.has(anchor) ? '' : units.has(anchor) ? told.changed : told.gone);
  const rows = [...new Set([...ours.keys(), ...theirs.keys()])].flatMap((anchor) => {
    const [left, right] = [ours.get(anchor), theirs.get(anchor)];
    const rest = [`${mark(anchor || section)}${left?.rest ?? ''}`, right?.rest ?? ''] as const;
    const heads = [left?.head ?? told.noOwn, right?.head ?? told.noOfficial] as const;
    return [...(anchor === '' ? [] : [heads]), ...(rest.join('') === '' ? [] : [rest])];
  });
  return { own: rows.map(([left]) => wrap(left)), official: rows.map(([, right]) => wrap(right)) };
}

/** A paragraph stands by itself, so that it knows its neighbours; anything else is held together. */
function wrap(html: string): string {
  return html.startsWith('<div class="paragraph') ? html : `<div>${html}</div>`;
}

function cutUnits(root: HTMLElement, rename: (part: Node) => void = () => {}): ReadonlyMap<string, Unit> {
  const units = new Map<string, { head: string; rest: string }>([['', { head: '', rest: '' }]]);
  let at = '';
  for (const node of root.childNodes) {
    const anchor = isParagraph(node) ? node.id : undefined;
    rename(node);
    if (anchor !== undefined) {
      at = anchor;
      units.set(at, { head: node.toString(), rest: '' });
    } else {
      const unit = units.get(at);
      if (unit && node.toString().trim() !== '') unit.rest += node.toString();
    }
  }
  return units;
}

function isParagraph(node: Node): node is HTMLElement {
  return node instanceof HTMLElement && node.classList.contains('paragraph');
}

function renameAnchors(part: Node): void {
  if (!(part instanceof HTMLElement)) return;
  const named = [part, ...part.querySelectorAll('[id]')].filter(({ id }) => id !== '');
  for (const element of named) {
    for (const link of element.querySelectorAll(`a[href="#${element.id}"]`))
      link.setAttribute('href', `#${anchorOfficial(element.id)}`);
    element.setAttribute('id', anchorOfficial(element.id));
  }
}
