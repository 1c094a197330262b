import { posix } from 'node:path';
import type { Ledger } from '../ledger/ledger.ts';
import { refuse } from '../refusal.ts';
import { childrenOf, parseXml, type XmlElement } from '../xml/parse-xml.ts';
import { listNames, readZip } from './read-zip.ts';

/** A package of Word or Excel: its parts as trees, and which part leads to which. */
export type OfficePackage = {
  readonly kind: 'word' | 'excel';
  readonly main: string;
  readonly parts: ReadonlyMap<string, XmlElement>;
  /** Everything in it, also what is no XML. */
  readonly names: readonly string[];
};

export type Relation = { readonly type: string; readonly target: string; readonly isOutside: boolean };

const MACROS =
  'マクロが入っています。「名前を付けて保存」でマクロのない形（.docx、.xlsx）にしてから、取り込んでください。';
const OTHER =
  'WordでもExcelでもないファイルです。Word文書（.docx）かExcelブック（.xlsx）で保存してから、取り込んでください。';
const TYPES = '[Content_Types].xml';

/** Opens a package in memory. Nothing in it is run, and no part that is no XML is unpacked. */
export function openPackage(bytes: Uint8Array, ledger: Ledger): OfficePackage {
  const names = listNames(bytes);
  if (names.some((name) => /(^|\/)vbaProject\.bin$/i.test(name))) refuse(MACROS);
  if (!names.includes(TYPES)) refuse(OTHER);
  const files = readZip(bytes, (name) => /\.(xml|rels)$/.test(name));
  const parts = new Map([...files].map(([name, content]) => [name, parseXml(content, name, ledger)]));
  if (childrenOf(parts.get(TYPES)).some(({ attributes }) => /macroEnabled/.test(attributes['ContentType'] ?? '')))
    refuse(MACROS);
  const main = [...listRelations(parts, '').values()].find(({ type }) => type === 'officeDocument')?.target ?? '';
  const root = parts.get(main)?.name;
  if (root === 'w:document') return { kind: 'word', main, parts, names };
  if (root === 'x:workbook') return { kind: 'excel', main, parts, names };
  return refuse(OTHER);
}

/** What a part leads to, by the ids it uses for that; of the package itself for an empty name. */
export function listRelations(parts: OfficePackage['parts'], part: string): ReadonlyMap<string, Relation> {
  const [folder, name] = [posix.dirname(part), posix.basename(part)];
  const file = posix.join(part === '' ? '' : folder, '_rels', `${name}.rels`);
  return new Map(
    childrenOf(parts.get(file)).map(({ attributes }) => {
      const { Id = '', Type = '', Target = '', TargetMode } = attributes;
      const isOutside = TargetMode === 'External';
      const target = isOutside || Target.startsWith('/') ? Target.replace(/^\//, '') : posix.join(folder, Target);
      return [Id, { type: Type.slice(Type.lastIndexOf('/') + 1), target, isOutside }];
    }),
  );
}
