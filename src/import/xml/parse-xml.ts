import { SaxesParser, type SaxesAttributeNS } from 'saxes';
import type { Ledger } from '../ledger/ledger.ts';
import { refuse } from '../refusal.ts';

export type XmlText = { readonly text: string; readonly node: number };
export type XmlElement = {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (XmlElement | XmlText)[];
};
type Growing = { name: string; attributes: Record<string, string>; children: (Growing | XmlText)[] };

/** A document of Word nests some twenty deep. */
const LIMITS = { depth: 250, elements: 3_000_000 } as const;
const OFFICE = ['http://schemas.openxmlformats.org/', 'http://purl.oclc.org/ooxml/'];
/** The short names by which elements are asked for, whatever prefix a file uses. */
const NAMES: Readonly<Record<string, string>> = {
  'wordprocessingml/2006/main': 'w',
  'wordprocessingml/main': 'w',
  'officeDocument/2006/relationships': 'r',
  'officeDocument/relationships': 'r',
  'officeDocument/2006/math': 'm',
  'officeDocument/math': 'm',
  'markup-compatibility/2006': 'mc',
  'drawingml/2006/wordprocessingDrawing': 'wp',
  'drawingml/wordprocessingDrawing': 'wp',
  'drawingml/2006/main': 'a',
  'drawingml/main': 'a',
  'drawingml/2006/diagram': 'dgm',
  'drawingml/diagram': 'dgm',
  'drawingml/2006/chart': 'c',
  'drawingml/chart': 'c',
  'drawingml/2006/picture': 'pic',
  'drawingml/picture': 'pic',
  'spreadsheetml/2006/main': 'x',
  'spreadsheetml/main': 'x',
  'package/2006/relationships': 'rel',
  'package/2006/content-types': 'ct',
};
const OTHERS: Readonly<Record<string, string>> = {
  'http://schemas.microsoft.com/office/word/2010/wordml': 'w14',
  'http://schemas.microsoft.com/office/word/2010/wordprocessingShape': 'wps',
  'http://schemas.microsoft.com/office/word/2010/wordprocessingGroup': 'wpg',
  'http://schemas.microsoft.com/office/word/2010/wordprocessingCanvas': 'wpc',
  'http://schemas.microsoft.com/office/drawing/2014/chartex': 'cx',
  'urn:schemas-microsoft-com:vml': 'v',
  'urn:schemas-microsoft-com:office:office': 'o',
};

/** Elements whose blanks are text, too. */
const TEXTS = ['w:t', 'w:delText', 'w:instrText', 'w:delInstrText', 'a:t', 'm:t', 'x:t', 'x:v'];
const BROKEN = 'ファイルの中身がこわれています。もとのアプリで開き、別の名前で保存してから、取り込んでください。';
const UNSAFE =
  'ファイルの中に、ふつうの文書にない定義（DTD）があるので、開きませんでした。もとのアプリで保存し直してください。';

/**
 * Reads a part of a package as a tree and enters every text of it into the ledger. A part with a document type, and so
 * with entities of its own, is refused.
 */
export function parseXml(bytes: Uint8Array, part: string, ledger: Ledger): XmlElement {
  const root: Growing = { name: '', attributes: {}, children: [] };
  const open: Growing[] = [root];
  let [elements, paragraphs] = [0, 0];
  const parser = new SaxesParser({ xmlns: true });
  parser.on('doctype', () => refuse(UNSAFE));
  parser.on('error', () => refuse(BROKEN));
  parser.on('opentag', ({ uri, local, attributes }) => {
    const element = { name: nameIn(uri, local), attributes: readAttributes(attributes), children: [] };
    elements += 1;
    if (element.name === 'w:p' || element.name === 'x:row') paragraphs += 1;
    if (open.length > LIMITS.depth || elements > LIMITS.elements) refuse(BROKEN);
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on('closetag', () => void open.pop());
  const onText = (text: string) => {
    const parent = open.at(-1);
    if (parent === undefined || (text.trim() === '' && !TEXTS.includes(parent.name)) || text === '') return;
    parent.children.push({ text, node: ledger.register(part, placeIn(part, paragraphs), text) });
  };
  parser.on('text', onText);
  parser.on('cdata', onText);
  parser.write(decode(bytes)).close();
  return root.children.find((child) => 'name' in child) ?? refuse(BROKEN);
}

function placeIn(part: string, paragraphs: number): string {
  return paragraphs === 0 ? part : `${part}の${paragraphs}番目の段落`;
}

function decode(bytes: Uint8Array): string {
  const wide = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  return new TextDecoder(wide ? (bytes[0] === 0xff ? 'utf-16le' : 'utf-16be') : 'utf-8').decode(bytes);
}

function nameIn(uri: string, local: string): string {
  const start = OFFICE.find((one) => uri.startsWith(one));
  const prefix = OTHERS[uri] ?? (start === undefined ? undefined : NAMES[uri.slice(start.length)]);
  return prefix === undefined ? local : `${prefix}:${local}`;
}

function readAttributes(attributes: Readonly<Record<string, SaxesAttributeNS>>): Record<string, string> {
  return Object.fromEntries(
    Object.values(attributes).map(({ uri, local, value }) => [uri === '' ? local : nameIn(uri, local), value]),
  );
}

/** The first child of a name. */
export function childOf(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element?.children.find((child): child is XmlElement => 'name' in child && child.name === name);
}

/** All children that are elements; only those of a name when one is given. */
export function childrenOf(element: XmlElement | undefined, name?: string): readonly XmlElement[] {
  return (element?.children ?? []).filter(
    (child): child is XmlElement => 'name' in child && (name === undefined || child.name === name),
  );
}

/** An attribute of a child, as Word writes most settings. */
export function settingOf(element: XmlElement | undefined, name: string): string | undefined {
  return childOf(element, name)?.attributes['w:val'];
}

/** Whether a setting that is on by being there is on. */
export function isOn(element: XmlElement | undefined, name: string): boolean {
  const child = childOf(element, name);
  return child !== undefined && !['0', 'false', 'off'].includes(child.attributes['w:val'] ?? '1');
}

/** Every text below an element. */
export function textsOf(element: XmlElement): readonly XmlText[] {
  return element.children.flatMap((child) => ('name' in child ? textsOf(child) : [child]));
}

/** Every element of a name below an element. */
export function findAll(element: XmlElement, name: string): readonly XmlElement[] {
  return childrenOf(element).flatMap((child) => [...(child.name === name ? [child] : []), ...findAll(child, name)]);
}
