import { getCollection } from 'astro:content';
import { compareEraDates, parseEraDate, type EraDate } from '../domain/japanese/era-date.ts';
import type { City } from '../domain/handbook/handbook.ts';
import { getCity } from './cities.ts';
import type { NamedPlace } from '../domain/handbook/named-place.ts';
import { getPlace } from './places.ts';

/** A dated fact of a city's documents. */
export type HistoryEvent = {
  readonly city: City;
  readonly date: string;
  readonly when: EraDate;
  readonly event: string;
  readonly place: NamedPlace;
};

/** Gives the dated facts of all cities, oldest first. Throws when a date cannot be read or a place does not exist. */
export async function listHistory(): Promise<readonly HistoryEvent[]> {
  const histories = await getCollection('histories');
  const events = await Promise.all(
    histories.map(async ({ id, data }) => {
      const city = await getCity(id);
      const file = `content/cities/${id}/history.yaml`;
      return Promise.all(
        data.events.map(async ({ date, event, section }) => ({
          city,
          date,
          when: parseDate(date, file),
          event,
          place: await getPlace(section, file),
        })),
      );
    }),
  );
  return events.flat().sort((a, b) => compareEraDates(a.when, b.when));
}

function parseDate(date: string, file: string): EraDate {
  const parsed = parseEraDate(date);
  if (!parsed) {
    throw new Error(
      `${file} の日付「${date}」を読めません。平成16年度、平成18年3月、平成21年12月22日 のように、半角の数字で書いてください。`,
    );
  }
  return parsed;
}
