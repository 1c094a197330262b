import { childOf, childrenOf, isOn, settingOf, type XmlElement } from '../xml/parse-xml.ts';
import type { Raised } from '../model/raise-signs.ts';

/** What a style or a paragraph itself says; what it leaves open is missing. */
type Settings = {
  readonly heading?: number | undefined;
  readonly number?: { readonly id: string | undefined; readonly level: number | undefined } | undefined;
  readonly size?: number | undefined;
  readonly isBold?: boolean | undefined;
  readonly isHidden?: boolean | undefined;
  readonly emphasis?: boolean | undefined;
  readonly isStruck?: boolean | undefined;
  readonly raised?: Raised | undefined;
};

export type Style = Settings & { readonly id: string; readonly name: string };

/** The styles of a document by their ids, each with what it takes from the style it is based on. */
export type Styles = {
  readonly find: (id: string | undefined) => Style | undefined;
  readonly standard: Style;
};

const PLAIN: Style = { id: '', name: '' };

/** Reads the styles; one that is based on itself ends where it began. */
export function readStyles(root: XmlElement | undefined): Styles {
  const elements = new Map(
    childrenOf(root, 'w:style').map((style) => [style.attributes['w:styleId'] ?? '', style] as const),
  );
  const defaults = readRunSettings(childOf(childOf(childOf(root, 'w:docDefaults'), 'w:rPrDefault'), 'w:rPr'));
  const known = new Map<string, Style>();
  const resolve = (id: string, below: readonly string[]): Style => {
    const element = elements.get(id);
    if (element === undefined || below.includes(id)) return PLAIN;
    const base = resolve(settingOf(element, 'w:basedOn') ?? '', [...below, id]);
    const own = { ...readParagraphSettings(childOf(element, 'w:pPr')), ...readRunSettings(childOf(element, 'w:rPr')) };
    const name = settingOf(element, 'w:name') ?? '';
    return { ...base, ...own, id, name, heading: own.heading ?? headingOf(name) ?? base.heading };
  };
  for (const id of elements.keys()) known.set(id, resolve(id, []));
  const [standard] = [...elements].find(([, style]) => isStandard(style)) ?? [''];
  return { find: (id) => known.get(id ?? ''), standard: { ...PLAIN, ...defaults, ...known.get(standard) } };
}

function isStandard({ attributes }: XmlElement): boolean {
  return attributes['w:type'] === 'paragraph' && ['1', 'true', 'on'].includes(attributes['w:default'] ?? '');
}

/** What a paragraph says of itself. */
export function readParagraphSettings(properties: XmlElement | undefined): Settings {
  const level = settingOf(properties, 'w:outlineLvl');
  const number = childOf(properties, 'w:numPr');
  return leaveOut({
    heading: level === undefined ? undefined : Number(level) < 9 ? Number(level) + 1 : 0,
    number:
      number === undefined
        ? undefined
        : { id: settingOf(number, 'w:numId'), level: toNumber(settingOf(number, 'w:ilvl')) },
  });
}

/** What a run says of itself. */
export function readRunSettings(properties: XmlElement | undefined): Settings {
  const said = (name: string) => (childOf(properties, name) === undefined ? undefined : isOn(properties, name));
  const emphasis = settingOf(properties, 'w:em');
  const raised = settingOf(properties, 'w:vertAlign');
  return leaveOut({
    size: toNumber(settingOf(properties, 'w:sz')),
    isBold: said('w:b'),
    isHidden: said('w:vanish'),
    isStruck: said('w:strike') ?? said('w:dstrike'),
    raised: raised === 'superscript' || raised === 'subscript' ? raised : undefined,
    emphasis: emphasis === undefined ? undefined : emphasis !== 'none',
  });
}

/** Word's own names of headings stay English in the file; some programs write them in Japanese. */
function headingOf(name: string): number | undefined {
  const level = /^(?:heading|見出し) ?([1-9])$/i.exec(name.normalize('NFKC'))?.[1];
  return level === undefined ? undefined : Number(level);
}

function toNumber(text: string | undefined): number | undefined {
  return text !== undefined && /^\d{1,9}$/.test(text) ? Number(text) : undefined;
}

function leaveOut(settings: Settings): Settings {
  return Object.fromEntries(Object.entries(settings).filter(([, value]) => value !== undefined));
}
