import { Parser } from 'saxen';

/** An element of a part of a package, by its name without prefix, with the text that stands directly in it. */
export type XmlNode = {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlNode[];
  readonly text: string;
};
type Growing = { name: string; attributes: Record<string, string>; children: Growing[]; text: string };

/** A workbook nests some ten deep. */
const LIMITS = { depth: 40, elements: 1_000_000 } as const;

/**
 * Reads a part of a package as a tree. Throws when it is no XML, when it has entities of its own, and when it nests
 * deeper or is longer than any workbook.
 */
export function readXml(bytes: Uint8Array): XmlNode {
  const root: Growing = { name: '', attributes: {}, children: [], text: '' };
  const open: Growing[] = [root];
  let elements = 0;
  const add = (text: string) => {
    const node = open.at(-1);
    if (node) node.text += text;
  };
  const faults: string[] = [];
  new Parser()
    .on('attention', (text) => void (/^<!doctype/i.test(text) && faults.push('a document type')))
    .on('error', ({ message }) => void faults.push(message))
    .on('openTag', (name, attributes, decode) => {
      const told = Object.entries(attributes()).map(([key, value]) => [key, decode(value)] as const);
      const node = { name: withoutPrefix(name), attributes: Object.fromEntries(told), children: [], text: '' };
      elements += 1;
      if (open.length > LIMITS.depth || elements > LIMITS.elements) fail('too much of it');
      open.at(-1)?.children.push(node);
      open.push(node);
    })
    .on('closeTag', () => void open.pop())
    .on('text', (text, decode) => add(decode(text)))
    .on('cdata', add)
    .parse(decode(bytes));
  if (faults[0] !== undefined) fail(faults[0]);
  return root.children[0] ?? fail('nothing');
}

function fail(what: string): never {
  throw new SyntaxError(`no part of a workbook: ${what}`);
}

function decode(bytes: Uint8Array): string {
  const isWide = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  const text = new TextDecoder(isWide ? (bytes[0] === 0xff ? 'utf-16le' : 'utf-16be') : 'utf-8').decode(bytes);
  return text.replace(/&#(?:x([\da-f]{5,6})|(\d{5,7}));/gi, decodeAstral);
}

/** The parser makes one unit of every number, which cuts signs of two: they are put in before. */
function decodeAstral(written: string, hex?: string, decimal?: string): string {
  const point = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
  return point > 0xffff && point <= 0x10ffff ? String.fromCodePoint(point) : written;
}

function withoutPrefix(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

/** Gives the children of a name. */
export function childrenOf(node: XmlNode | undefined, name: string): readonly XmlNode[] {
  return node?.children.filter((child) => child.name === name) ?? [];
}

/** Gives an attribute whatever its prefix. */
export function attributeOf({ attributes }: XmlNode, name: string): string {
  const key = Object.keys(attributes).find((one) => withoutPrefix(one) === name);
  return key === undefined ? '' : (attributes[key] ?? '');
}
