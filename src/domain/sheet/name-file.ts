import { PARTIES, labelParty, type ChecklistTiming, type Party } from './checklist.ts';

type Given = {
  /** The project, or what its people call the sheet. */
  readonly name: string;
  readonly party?: Party | undefined;
  readonly timing?: ChecklistTiming | undefined;
  readonly day: Date;
};

/** Names the file of a sheet by project, party, time and day, so that those of nine months can be told apart. */
export function nameSheetFile({ name, party, timing, day }: Given): string {
  const two = (number: number) => String(number).padStart(2, '0');
  const date = `${day.getFullYear()}${two(day.getMonth() + 1)}${two(day.getDate())}`;
  return [name, party && labelParty(party), timing?.label, date].filter(Boolean).join('_');
}

/** Says of which parties cells are, by their names. */
export function formatWho(keys: readonly string[]): string {
  const told = PARTIES.filter(({ id }) => keys.some((key) => key.endsWith(`/${id}`)));
  return told.map(({ label }) => label).join('・') || '名前の欄だけ';
}
