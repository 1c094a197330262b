import { address } from '../domain/handbook/address.ts';
import type { ListHomes } from '../domain/sheet/checklist.ts';
import type { SheetList } from '../domain/sheet/last-sheets.ts';
import { getAgreementBook } from './agreements.ts';
import { remember } from './remember.ts';
import { listSheetLists } from './worksheets.ts';

/** Gives every list as far as its filled sheets are named by it, drafts of agreements too. */
export const listFilledLists = remember(async (): Promise<readonly SheetList[]> => {
  const { id, title, heads } = await getAgreementBook();
  const fields = heads.filter(({ names }) => names).map((head) => ({ id: head.id, names: head.names }));
  return [...(await listSheetLists()), { id, title, fields, path: address.agreements() }];
});

/** Gives the title and the page of every list; `link` puts the base before a path. */
export async function listSheetHomes(link: (path: string) => string): Promise<ListHomes> {
  const lists = await listFilledLists();
  return Object.fromEntries(
    lists.map(({ id, title, path }) => [id, { title, path: link(path ?? address.checklist(id)) }]),
  );
}
