import { z } from 'astro/zod';
import { dateField, sectionField } from './fields.ts';

/** `content/cities/<city>/history.yaml`: the dated facts that a city's documents tell. */
export const historySchema = z.strictObject({
  events: z
    .array(
      z.strictObject({
        date: dateField.describe('日付。和暦で、原典の細かさのまま（平成16年度、平成18年3月、平成21年12月22日）。'),
        event: z.string().describe('あったこと。'),
        section: sectionField,
      }),
    )
    .min(1),
});
