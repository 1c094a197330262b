import { parseDocument } from 'yaml';
import { firstDay, formatEditionDay, isEditionName, nameEdition } from '../domain/editions/edition.ts';
import { layDocument, listWithEditions, type Files, type LaidEdition } from '../loaders/lay-editions.ts';
import { tellIf, type Finding } from './finding.ts';

const decoder = new TextDecoder();

/** Holds how the editions of a document stand to each other: days, order, and that each has what differs. */
export function judgeEditions(files: Files): readonly Finding[] {
  return listWithEditions(files.keys()).flatMap((folder) => {
    const editions = layDocument(files, folder);
    const own = editions.find((edition) => edition.folder === folder);
    return [
      ...tellIf(
        own?.date === '',
        { file: `${folder}/document.yaml`, field: 'inForceFrom', line: 1 },
        'ほかの版（editions）があるのに、この版がいつから有効かがありません。',
        'inForceFrom: 令和6年4月1日 のように書いてください。',
      ),
      ...editions.flatMap((edition) => (edition === own ? [] : judgeFolder(files, edition))),
      ...editions.flatMap((edition, at) => judgeOrder(files, editions[at - 1], edition)),
      ...editions.flatMap((edition, at) => judgeSame(editions, edition, at)),
      ...editions.flatMap((edition) => (own && edition !== own ? judgeCodes(own, edition) : [])),
    ];
  });
}

function judgeFolder(files: Files, edition: LaidEdition): readonly Finding[] {
  const { folder, date } = edition;
  const file = `${folder}/document.yaml`;
  return [
    ...tellIf(
      !isEditionName(date),
      { file, value: date },
      '版のフォルダーの名前が、日になっていません。',
      '有効になる日を 2027-04-01 のように書きます。月までしか分からなければ 2027-04 です。',
    ),
    ...tellIf(
      !files.has(file),
      { file },
      '版のdocument.yamlがありません。',
      'npm run new -- edition で作るか、変わった項目だけを書いて置いてください。',
    ),
    ...tellIf(
      !isReadable(files, edition),
      { file, line: 1 },
      'YAMLとして読めません。',
      '字下げと、コロンのあとの空白を確かめてください。',
    ),
  ];
}

/** Whether the fields of an edition are YAML, or none: of others nothing may be concluded. */
export function isReadable(files: Files, { folder }: LaidEdition): boolean {
  const bytes = files.get(`${folder}/document.yaml`);
  return !bytes || parseDocument(decoder.decode(bytes)).errors.length === 0;
}

/** What an edition replaces is the one before it, where that lies here. Of what has no day no order is known. */
function judgeOrder(files: Files, before: LaidEdition | undefined, edition: LaidEdition): readonly Finding[] {
  if (!before || !isEditionName(before.date) || !isEditionName(edition.date)) return [];
  const day = formatEditionDay(firstDay(before.date) === before.from ? before.date : before.from);
  const file = `${edition.folder}/document.yaml`;
  const fields: unknown = parseDocument(decoder.decode(files.get(file))).toJS();
  const { replaces } = (fields ?? {}) as { readonly replaces?: string };
  const isOther = replaces !== undefined && firstDay(nameEdition(replaces)) !== before.from;
  return [
    ...tellIf(
      before.from === edition.from,
      { file, field: 'inForceFrom', line: findLine(files, file, 'inForceFrom') },
      `${day}からの版と、有効になる日が同じです。`,
      'どちらかの日を直してください。',
    ),
    ...tellIf(
      isOther,
      { file, field: 'replaces', line: findLine(files, file, 'replaces'), value: replaces },
      `かわりに古くなった版が、1つ前の版（${day}）と合いません。`,
      '1つ前の版が有効になった日を書いてください。',
    ),
  ];
}

/** The line of a field at the margin; none where it is not written. */
function findLine(files: Files, file: string, field: string): number | undefined {
  const lines = decoder.decode(files.get(file)).split('\n');
  return lines.findIndex((line) => line.startsWith(`${field}:`)) + 1 || undefined;
}

/** Only what differs is kept: of the same text twice one would be forgotten. */
function judgeSame(editions: readonly LaidEdition[], edition: LaidEdition, at: number): readonly Finding[] {
  const own = editions.findIndex(({ files }) => [...files.values()].every(({ from }) => !from.includes('/editions/')));
  if (at === own || own < 0) return [];
  const under = editions[at > own ? at - 1 : at + 1];
  return [...edition.files].flatMap(([path, { bytes, from }]) => {
    const other = under?.files.get(path);
    const isSame = from.startsWith(`${edition.folder}/`) && other !== undefined && same(bytes, other.bytes);
    return tellIf(
      isSame,
      { file: from },
      'となりの版と、まったく同じです。',
      '版のフォルダーには、違うところだけを置きます。このファイルを消してください。',
    );
  });
}

/** Who holds an old print arrives by the number at the same section of any edition. */
function judgeCodes(own: LaidEdition, edition: LaidEdition): readonly Finding[] {
  return [...edition.files].flatMap(([path, { bytes, from }]) => {
    const other = own.files.get(path);
    if (!path.endsWith('.mdx') || other === undefined || !from.startsWith(`${edition.folder}/`)) return [];
    const [written, wanted] = [findCode(bytes), findCode(other.bytes)];
    const where = { file: from, line: written.line, field: 'code', value: written.code };
    const isOther = written.code !== undefined && wanted.code !== undefined && written.code !== wanted.code;
    return tellIf(
      isOther,
      where,
      `もとの版では、番号が「${wanted.code}」です。`,
      '版が変わっても、番号は変えません。同じ番号にしてください。',
    );
  });
}

function findCode(bytes: Uint8Array): { readonly code: string | undefined; readonly line: number } {
  const lines = decoder.decode(bytes).split('\n');
  const line = lines.findIndex((text) => text.startsWith('code:'));
  return { code: /\d+/.exec(lines[line] ?? '')?.[0], line: line + 1 };
}

function same(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, at) => byte === b[at]);
}
