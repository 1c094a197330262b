import type { Dataset } from '../../domain/data/open-data.ts';
import { listSchemes } from '../schemes.ts';
import { ADDRESS, CITY, PLACE, text } from './columns.ts';

/** Gives the table of schemes: one row for each scheme of each city. */
export async function getSchemesTable(): Promise<Dataset> {
  const schemes = await listSchemes();
  return {
    id: 'schemes',
    title: 'お金と制度',
    description: '補助・公募・提案の制度。文書に書かれていない欄は空。',
    source: '各市の文書（place の列）',
    fields: [
      CITY,
      text('scheme', '制度のid', 'その市の中での制度のid'),
      text('title', '制度', '制度の名前'),
      text('as_of', 'いつの内容か', '内容の時点（原典の表記）'),
      text('amount', 'いくら', '当サイトのことばで言い直したもの'),
      text('who', 'だれが', '当サイトのことばで言い直したもの'),
      text('when', 'いつ', '当サイトのことばで言い直したもの'),
      text('ask', 'どこに聞く', '文書にある、聞く先や調整の相手'),
      text('replaced_by', 'のちの制度', 'かわった先の制度の名前'),
      text('forms', '形態', '関わりのある共通の形態のid（当サイトの見方）。「 / 」で区切る'),
      PLACE,
      ADDRESS,
    ],
    rows: schemes.map((scheme) => ({
      city: scheme.city.name,
      scheme: scheme.id.split('/').at(-1) ?? '',
      title: scheme.title,
      as_of: scheme.asOf,
      amount: scheme.amount ?? '',
      who: scheme.who ?? '',
      when: scheme.when ?? '',
      ask: scheme.ask ?? '',
      replaced_by: scheme.replacedBy?.title ?? '',
      forms: scheme.forms.join(' / '),
      place: scheme.places.map(({ position }) => position).join(' / '),
      address: scheme.path,
    })),
  };
}
