import { posix } from 'node:path';
import { unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';
import { CHILD_ORDER } from './child-order.ts';

type Element = {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Element[];
};

/**
 * Takes the bytes of a Word or Excel file; gives in words what a strict reader would object to: XML that is none, parts
 * without a type, relations that lead nowhere, ids used and not given, elements that stand out of their order.
 */
export function checkPackage(bytes: Uint8Array): readonly string[] {
  const files = new Map(Object.entries(unzipSync(bytes)));
  const parts = new Map<string, Element>();
  const problems: string[] = [];
  for (const [path, content] of files) {
    const read = parse(new TextDecoder('utf-8', { fatal: true }).decode(content));
    if (typeof read === 'string') problems.push(`${path}: ${read}`);
    else parts.set(path, read);
  }
  return [
    ...problems,
    ...checkTypes(parts),
    ...[...parts]
      .filter(([path]) => path.endsWith('.rels'))
      .flatMap(([path, part]) => checkRelations(path, part, files)),
    ...[...parts].flatMap(([path, part]) => checkIds(path, part, parts)),
    ...[...parts].flatMap(([path, part]) => listElements(part).flatMap((one) => checkOrder(path, one))),
  ];
}

function parse(text: string): Element | string {
  const root: Element = { name: '', attributes: {}, children: [] };
  const open = [root];
  let fault = '';
  const parser = new SaxesParser({ xmlns: false });
  parser.on('error', ({ message }) => void (fault ||= message));
  parser.on('doctype', () => void (fault ||= 'a document type'));
  parser.on('opentag', ({ name, attributes }) => {
    const element: Element = { name, attributes, children: [] };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on('closetag', () => void open.pop());
  parser.write(text).close();
  return fault || (root.children[0] ?? 'nothing');
}

function checkTypes(parts: ReadonlyMap<string, Element>): readonly string[] {
  const types = parts.get('[Content_Types].xml')?.children ?? [];
  const defaults = types.flatMap(({ attributes }) => attributes['Extension'] ?? []);
  const overrides = types.flatMap(({ attributes }) => attributes['PartName'] ?? []);
  const paths = [...parts.keys()].filter((path) => path !== '[Content_Types].xml');
  return [
    ...overrides.filter((name) => !parts.has(name.slice(1))).map((name) => `${name} has a type and is not there`),
    ...overrides.filter((name, at) => overrides.indexOf(name) !== at).map((name) => `${name} has two types`),
    ...paths
      .filter((path) => !overrides.includes(`/${path}`) && !path.endsWith('.rels'))
      .map((path) => `${path} has no type of its own`),
    ...paths
      .filter((path) => !defaults.includes(path.split('.').at(-1) ?? ''))
      .map((path) => `${path} has an unknown ending`),
  ];
}

function checkRelations(path: string, part: Element, files: ReadonlyMap<string, unknown>): readonly string[] {
  const folder = posix.join(posix.dirname(path), '..');
  return part.children.flatMap(({ attributes: { Id = '', Target = '', TargetMode } }) => {
    const twice = part.children.filter((one) => one.attributes['Id'] === Id).length > 1 ? [`${path}: ${Id} twice`] : [];
    const target = Target.startsWith('/') ? Target.slice(1) : posix.join(folder, Target);
    return TargetMode === 'External' || files.has(target) ? twice : [...twice, `${path}: ${Target} is not there`];
  });
}

/** Relations and styles that a part uses are given. */
function checkIds(path: string, part: Element, parts: ReadonlyMap<string, Element>): readonly string[] {
  const rels = parts.get(posix.join(posix.dirname(path), '_rels', `${posix.basename(path)}.rels`))?.children ?? [];
  const known = new Set(rels.map(({ attributes }) => attributes['Id']));
  const styles = listElements(parts.get('word/styles.xml')).flatMap(({ attributes }) => attributes['w:styleId'] ?? []);
  const numbers = listElements(parts.get('word/numbering.xml')).flatMap(({ name, attributes }) =>
    name === 'w:num' ? (attributes['w:numId'] ?? []) : [],
  );
  return listElements(part).flatMap(({ name, attributes }) => {
    const id = attributes['r:id'];
    const value = attributes['w:val'] ?? '';
    const isStyle = ['w:pStyle', 'w:rStyle', 'w:tblStyle', 'w:basedOn', 'w:next', 'w:link'].includes(name);
    return [
      ...(id !== undefined && !known.has(id) ? [`${path}: ${id} of <${name}> leads nowhere`] : []),
      ...(isStyle && !styles.includes(value) ? [`${path}: the style ${value} of <${name}> is not there`] : []),
      ...(name === 'w:numId' && !numbers.includes(value) ? [`${path}: the list ${value} is not there`] : []),
    ];
  });
}

function checkOrder(path: string, { name, children }: Element): readonly string[] {
  const order = CHILD_ORDER[name];
  if (order === undefined) return [];
  const unknown = children.filter((child) => !order.includes(child.name));
  const places = children.map((child) => order.indexOf(child.name)).filter((at) => at >= 0);
  return [
    ...unknown.map((child) => `${path}: <${name}> may not hold <${child.name}>`),
    ...(places.some((at, index) => at < (places[index - 1] ?? 0))
      ? [`${path}: in <${name}> stand ${children.map((child) => child.name).join(' ')}`]
      : []),
  ];
}

function listElements(element: Element | undefined): readonly Element[] {
  return element ? [element, ...element.children.flatMap(listElements)] : [];
}
