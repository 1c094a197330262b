import { address, cityData } from '../../domain/handbook/address.ts';
import { addWesternYears } from '../../domain/japanese/era.ts';
import type { Dataset } from '../../domain/data/open-data.ts';
import { listProjectLists } from '../projects.ts';
import { ADDRESS, CITY, integer, text } from './columns.ts';

/** Gives a table of projects for every city that has a list. */
export async function listProjectTables(): Promise<readonly Dataset[]> {
  return (await listProjectLists()).map(({ city, title, issuer, date, fiscalYear, projects, notes, moreColumns }) => ({
    id: cityData.projects(city.id),
    title: `${city.name} ${title}`,
    description: `${city.name}の${fiscalYear}の取組${projects.length}件。事業名・相手・形態は原典の表記のまま。`,
    source: `${issuer}『${title}』${addWesternYears(date)}`,
    isCityList: true,
    fields: [
      CITY,
      integer('number', '番号', '原典の並び順の番号'),
      text('department', '課', '担当課（原典の表記）'),
      text('title', '事業', '事業名'),
      text('partners', '相手', '協働の相手。複数あるときは「 / 」で区切る'),
      text('form', '協働形態', '市が付けた協働形態の名前'),
      ...moreColumns.map((name) => text(name, name, '原典の列（表記のまま）')),
      text('notes', '注', 'この行についての編集注。複数あるときは「 / 」で区切る'),
      ADDRESS,
    ],
    rows: projects.map((project) => ({
      city: city.name,
      number: project.number,
      department: project.department,
      title: project.title,
      partners: project.partners.join(' / '),
      form: project.form,
      ...Object.fromEntries(moreColumns.map((name, at) => [name, project.more?.[at] ?? ''])),
      notes: notes
        .filter(({ rows }) => rows?.includes(project.number))
        .map((note) => note.text)
        .join(' / '),
      address: `${address.projects(city.id)}#p${project.number}`,
    })),
  }));
}
