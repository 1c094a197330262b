import type { Dataset } from '../../domain/data/open-data.ts';
import { listConceptTables } from './concept-tables.ts';
import { getFormsTable } from './forms-table.ts';
import { getGlossaryTable } from './glossary-table.ts';
import { getOutlineTable } from './outline-table.ts';
import { listProjectTables } from './project-tables.ts';
import { getChecklistsTable } from './checklists-table.ts';
import { getSchemesTable } from './schemes-table.ts';
import { listWordingTables } from './wordings-table.ts';
import { remember } from '../remember.ts';

/** Gives every table of open data, in the order in which the page describes them. */
export const listDatasets = remember(async (): Promise<readonly Dataset[]> => {
  return [
    ...(await listProjectTables()),
    await getFormsTable(),
    ...(await listConceptTables()),
    await getOutlineTable(),
    ...(await listWordingTables()),
    await getGlossaryTable(),
    await getChecklistsTable(),
    await getSchemesTable(),
  ];
});
