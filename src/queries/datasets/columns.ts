import type { DataField } from '../../domain/data/open-data.ts';

/** Columns that several tables have. */
export const CITY: DataField = { name: 'city', title: '市', type: 'string', description: '市の名前' };
export const PLACE: DataField = { name: 'place', title: '場所', type: 'string', description: '書いてある文書と節' };
export const ADDRESS: DataField = {
  name: 'address',
  title: 'アドレス',
  type: 'path',
  description: 'このサイトで開くアドレス（URL）',
};

/** Takes the name, title and description of a column of text; gives the column. */
export function text(name: string, title: string, description: string): DataField {
  return { name, title, type: 'string', description };
}

/** Takes the name, title and description of a column of whole numbers; gives the column. */
export function integer(name: string, title: string, description: string): DataField {
  return { name, title, type: 'integer', description };
}
