import { formatEditionDay, firstDay, nameEdition } from '../domain/editions/edition.ts';
import { dateOwn } from '../loaders/date-own.ts';
import { layDocument } from '../loaders/lay-editions.ts';
import { quote } from './edit-yaml.ts';
import type { Order } from './order.ts';
import { Refusal } from './refusal.ts';
import { assertFree, getText, type Tree } from './tree.ts';

/**
 * Begins another edition of a document: its day, what it replaces, and the sections that will differ as they stand in
 * the edition before it, so that only what changes is written. Nothing else is copied.
 */
export function newEdition(tree: Tree, { path: [city = '', id = ''], words }: Order): Tree {
  const folder = `cities/${city}/${id}`;
  const document = getText(tree, `${folder}/document.yaml`, `npm run new -- document ${city}/${id}`);
  const { from = '', change, sections = '' } = words;
  const date = nameEdition(from);
  if (date === '')
    throw new Refusal(`--from の「${from}」は、日として読めません。令和9年4月1日 のように、和暦で書いてください。`);
  const into = `${folder}/editions/${date}`;
  assertFree(tree, `${into}/document.yaml`);
  const dated = dateOwn(document);
  if (dated === undefined)
    throw new Refusal(
      `content/${folder}/document.yaml に、いまの版がいつから有効か（inForceFrom: 令和6年4月1日）を書いてください。`,
    );
  const encoder = new TextEncoder();
  const files = new Map(
    [...tree, [`${folder}/document.yaml`, dated] as const].map(([file, text]) => [file, encoder.encode(text)]),
  );
  const before = layDocument(files, folder).findLast((edition) => edition.from < firstDay(date));
  const texts = sections
    .split(',')
    .filter(Boolean)
    .map((section) => findText(before?.files ?? new Map(), section, `${city}/${id}`));
  const lines = [
    ...(before ? [`replaces: ${formatEditionDay(before.date)}`] : []),
    '# 何が変わったかを一文で。知らせと、版の一覧に出ます。',
    ...(change === undefined ? ['# change: 橋を手入れする条を加えます。'] : [`change: ${quote(change)}`]),
    '# ほかの項目は、変わったものだけを書きます。節を足したり削ったりするときは、chaptersを全部書きます。',
    '',
  ];
  return new Map([
    ...(dated === document ? [] : [[`${folder}/document.yaml`, dated] as const]),
    [`${into}/document.yaml`, lines.join('\n')],
    ...texts.map(([path, text]) => [`${into}/${path}`, text] as const),
  ]);
}

type Held = ReadonlyMap<string, { readonly bytes: Uint8Array }>;

function findText(files: Held, section: string, document: string): readonly [path: string, text: string] {
  const found = [...files].find(([path]) => /^[^/]+\/[^/]+\.mdx$/.test(path) && path.endsWith(`/${section}.mdx`));
  if (!found)
    throw new Refusal(
      `「${section}」という節が、${document} にありません。--sections には節の名前を , で区切って書きます。`,
    );
  return [found[0], new TextDecoder().decode(found[1].bytes)];
}
