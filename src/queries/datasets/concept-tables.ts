import type { Dataset } from '../../domain/data/open-data.ts';
import { getAreas } from '../areas.ts';
import { listConceptsIn } from '../concepts.ts';
import { ADDRESS, CITY, PLACE, integer, text } from './columns.ts';

/**
 * Gives a table for every concept that is compared point by point, and for every area where the site has any: one row
 * for each point of each city.
 */
export async function listConceptTables(): Promise<readonly Dataset[]> {
  const areas = await getAreas();
  const parts = areas.length > 0 ? areas : [{ id: '', name: '' }];
  return (await Promise.all(parts.map(({ id, name }) => listTablesIn(id, name)))).flat();
}

async function listTablesIn(area: string, name: string): Promise<readonly Dataset[]> {
  const concepts = (await listConceptsIn(area)).filter(({ rows }) => rows.length > 0);
  return concepts.map(({ id, title, cities, rows }) => ({
    id: `compare-${id}${area && `-${area}`}`,
    title: `比較：${title}${name && `（${name}）`}`,
    description: `${title}について各市の文書が言うこと。行（theme）の並べ方は当サイトのもの。何も書かれていない市と、まだ調べていない市の行はない。`,
    source: '各市の文書（place の列）',
    fields: [
      text('theme', '行のid', '当サイトが並べた行のid'),
      text('theme_label', '行', '当サイトが並べた行の見出し'),
      CITY,
      integer('order', '順', 'その市の文書での順'),
      text('term', '呼び名', 'その市の呼び名'),
      text('own_word', '市のことばか', '市のことばなら yes、当サイトが付けた呼び名なら no'),
      text('by', '市の分け方', 'その市が立てた分け方での見出し'),
      text('under', 'どの点の例か', 'ほかの点の例としてあげられているとき、その点'),
      text('gist', '言っていること', '当サイトのことばで言い直したもの'),
      PLACE,
      ADDRESS,
      text('also', 'ほかの場所', '同じことを言うほかの場所（いくつもあるときは「・」で分ける）'),
    ],
    rows: rows.flatMap(({ theme, cells }) =>
      cells.flatMap(({ city, points }) =>
        points.map((point) => ({
          theme: theme.id,
          theme_label: theme.label,
          city: cities.find((one) => one.city.id === city)?.city.name ?? city,
          order: point.order + 1,
          term: point.term,
          own_word: point.ownWord ? 'yes' : 'no',
          by: point.by,
          under: point.under,
          gist: point.gist,
          place: point.place.position,
          address: point.place.path,
          also: point.also.map(({ position }) => position).join('・'),
        })),
      ),
    ),
  }));
}
