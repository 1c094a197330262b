import { address, withAnchor } from '../../domain/handbook/address.ts';
import { labelParty } from '../../domain/sheet/checklist.ts';
import type { Dataset } from '../../domain/data/open-data.ts';
import { listChecklists } from '../checklists.ts';
import { ADDRESS, CITY, PLACE, text } from './columns.ts';

/** Gives the table of check items: one row for each item of each checklist. */
export async function getChecklistsTable(): Promise<Dataset> {
  const checklists = await listChecklists();
  return {
    id: 'checklists',
    title: 'シートの項目',
    description: 'チェックシートの項目。idは変わらない。',
    source: '各市の文書（place の列）',
    fields: [
      text('sheet', 'シートのid', 'シートのid'),
      text('sheet_title', 'シート', 'シートの名前'),
      CITY,
      text('group', 'まとまり', '段階やまとまりの名前'),
      text('item', '項目のid', '項目の変わらないid'),
      text('text', '項目', '当サイトのことばで言い直した項目'),
      text('hint', '例・補足', '例や補足'),
      text('parties', '記入する側', '「 / 」で区切る'),
      text('timings', '時期', '「 / 」で区切る'),
      PLACE,
      ADDRESS,
    ],
    rows: checklists.flatMap(({ checklist, cities, place, groupPlaces }) =>
      checklist.groups.flatMap((group) =>
        group.items.map(({ id, text: item, hint }) => ({
          sheet: checklist.id,
          sheet_title: checklist.title,
          city: cities.map(({ name }) => name).join(' / '),
          group: `${group.label}${group.title}`,
          item: id,
          text: item,
          hint: hint ?? '',
          parties: (group.party ? [group.party] : checklist.parties).map(labelParty).join(' / '),
          timings: checklist.timings.map(({ label }) => label).join(' / '),
          place: (groupPlaces[group.id] ?? place).position,
          address: withAnchor(address.checklist(checklist.id), group.id),
        })),
      ),
    ),
  };
}
