/** A column of an open data table. `path` columns hold addresses of the site and are published as full addresses. */
export type DataField = {
  readonly name: string;
  readonly title: string;
  readonly type: 'string' | 'integer' | 'path';
  readonly description: string;
};

/** A table of open data: what it holds, from which sources, and its rows. */
export type Dataset = {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly source: string;
  readonly fields: readonly DataField[];
  readonly rows: readonly Readonly<Record<string, string | number>>[];
};

/** Makes a full address of a path of the site. */
type ToAddress = (path: string) => string;

/** Takes a table; gives its records with full addresses, as JSON publishes them. Throws when a row has other columns than declared. */
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

/** Takes tables and what the package is called; gives a Frictionless Data Package descriptor (https://datapackage.org). */
export function toDataPackage(
  datasets: readonly Dataset[],
  { title, homepage }: { readonly title: string; readonly homepage: string },
) {
  return {
    name: 'kyodo-handbook',
    title,
    homepage,
    resources: datasets.map(({ id, title: name, description, source, fields }) => ({
      name: id,
      title: name,
      description,
      path: `${id}.csv`,
      format: 'csv',
      mediatype: 'text/csv',
      encoding: 'utf-8',
      sources: [{ title: source }],
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
