import type { Dataset } from '../../domain/data/open-data.ts';
import { listGlossary } from '../glossary.ts';
import { ADDRESS, CITY, PLACE, text } from './columns.ts';

/** Gives the table of terms: one row for each meaning of each city. */
export async function getGlossaryTable(): Promise<Dataset> {
  const terms = await listGlossary();
  return {
    id: 'glossary',
    title: '用語',
    description: '用語の読みと、各市の文書がその語で言うこと。',
    source: '各市の文書（place の列）',
    fields: [
      text('term', '用語のid', '用語のid'),
      text('name', '用語', '用語'),
      text('reading', '読み', 'ひらがなの読み'),
      CITY,
      text('gist', '意味', '当サイトのことばで言い直した意味'),
      PLACE,
      ADDRESS,
    ],
    rows: terms.flatMap(({ id, name, reading, meanings }) =>
      meanings.map(({ city, gist, position, path }) => ({
        term: id,
        name,
        reading,
        city: city.name,
        gist,
        place: position,
        address: path,
      })),
    ),
  };
}
