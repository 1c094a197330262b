import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { OFFICIAL_FOLDER } from '../../domain/handbook/official-layer.ts';
import { parseRecord, RECORD_FILE, type ImportRecord } from '../keep/import-record.ts';
import { readExisting, type Existing, type KeptDocument, type KeptSection } from '../keep/read-existing.ts';
import { refuse } from '../refusal.ts';
import { readProse } from '../keep/read-prose.ts';

type Fields = Readonly<Record<string, unknown>>;

/** What lies there already: our edition, and what of the city's words was laid beside it before. */
export type Layer = {
  readonly existing: Existing;
  readonly document: KeptDocument;
  readonly kind: string;
  readonly fields: Fields;
  readonly record: ImportRecord | undefined;
  /** The bodies and heads of the city's words, by `<chapter>/<section>`. */
  readonly texts: ReadonlyMap<string, { readonly front: Fields; readonly body: string }>;
};

/** Reads an edition of ours with what lies beside it. Refuses one that is not there or is the city's own text. */
export function readLayer(root: string, city: string, name: string): Layer {
  const existing = readExisting(root, city, name);
  const { document } = existing;
  if (document === undefined)
    return refuse(`「${city}/${name}」という文書がありません。--beside には、当サイトの版がある文書を書いてください。`);
  if (document.fields['wording'] === 'official')
    return refuse(
      `「${city}/${name}」は、市のことばの文書です。新しくするなら、--beside を付けずに --document ${name} で取り込んでください。`,
    );
  const folder = join(root, 'cities', city, name, OFFICIAL_FOLDER);
  const read = (file: string) =>
    existsSync(join(folder, file)) ? readFileSync(join(folder, file), 'utf8') : undefined;
  const kind = document.fields['kind'];
  return {
    existing,
    document,
    kind: typeof kind === 'string' ? kind : '',
    fields: (parse(read(`${OFFICIAL_FOLDER}.yaml`) ?? '') ?? {}) as Fields,
    record: parseRecord(read(RECORD_FILE)),
    texts: new Map(
      globSync('*/*.mdx', { cwd: folder }).map((file) => [
        file.replaceAll('\\', '/').replace(/\.mdx$/, ''),
        readProse(join(folder, file)),
      ]),
    ),
  };
}

/** The place of a section below its document, and below the folder of the city's words. */
export function placeOf({ chapter, name }: KeptSection): string {
  return `${chapter}/${name}`;
}
