/** A column of an open data table. `path` columns hold addresses of the site and are published as full addresses. */
export type DataField = {
  readonly name: string;
  readonly title: string;
  readonly type: 'string' | 'integer' | 'path';
  readonly description: string;
};

/** Under what all our own words and tables may be used: the same for pages, packages and machines that collect data. */
export const LICENCE = {
  name: 'CC-BY-4.0',
  path: 'https://creativecommons.org/licenses/by/4.0/',
  title: 'クリエイティブ・コモンズ 表示 4.0 国際',
} as const;

/**
 * A table of open data: what it holds, from which sources, and its rows. Rows of a city's own list carry no licence of
 * ours.
 */
export type Dataset = {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly source: string;
  readonly isCityList?: true;
  readonly fields: readonly DataField[];
  readonly rows: readonly Readonly<Record<string, string | number>>[];
};

/** Makes a full address of a path of the site. */
type ToAddress = (path: string) => string;

/**
 * Takes a table; gives its records with full addresses, as JSON publishes them. Throws when a row has other columns
 * than declared.
 */
export function toRecords(
  { id, fields, rows }: Dataset,
  toAddress: ToAddress,
): readonly Record<string, string | number>[] {
  const declared = fields.map(({ name }) => name).join();
  return rows.map((row) => {
    if (Object.keys(row).join() !== declared) {
      throw new Error(`Dataset ${id}: a row has the columns ${Object.keys(row).join()}, declared are ${declared}.`);
    }
    return Object.fromEntries(
      fields.map(({ name, type }) => {
        const value = row[name] ?? '';
        return [name, type === 'path' && value !== '' ? toAddress(String(value)) : value];
      }),
    );
  });
}

/** Takes a table; gives its rows as text with a header row, as CSV publishes them. */
export function toTextRows(dataset: Dataset, toAddress: ToAddress): readonly (readonly string[])[] {
  const names = dataset.fields.map(({ name }) => name);
  return [names, ...toRecords(dataset, toAddress).map((record) => names.map((name) => String(record[name] ?? '')))];
}

/** What the package is called, where it is described, and where the terms of a city's own list are told. */
type PackageHead = { readonly title: string; readonly homepage: string; readonly terms: string };

/** Describes all tables to programs that take open data in, as a Data Package (https://datapackage.org). */
export function toDataPackage(datasets: readonly Dataset[], { title, homepage, terms }: PackageHead) {
  return {
    name: 'kyodo-handbook',
    title,
    homepage,
    licenses: [LICENCE],
    resources: datasets.map(({ id, title: name, description, source, isCityList, fields }) => ({
      name: id,
      title: name,
      description,
      path: `${id}.csv`,
      format: 'csv',
      mediatype: 'text/csv',
      encoding: 'utf-8',
      sources: [{ title: source }],
      // A resource without terms of its own has those of the package.
      ...(isCityList && { licenses: [{ path: terms, title: '市の一覧。当サイトは権利を主張しません' }] }),
      schema: {
        fields: fields.map(({ name: field, title: label, type, description: about }) => ({
          name: field,
          title: label,
          type: type === 'integer' ? 'integer' : 'string',
          ...(type === 'path' && { format: 'uri' }),
          description: about,
        })),
      },
    })),
  };
}
