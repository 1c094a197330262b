import { tellIf, type Finding } from '../finding.ts';
import { findRepeated } from '../find-repeated.ts';
import type { Content, Entry } from '../read/content.ts';

/** What is shown in an order has each its own rank, or the order would change by chance. */
export function checkOrders({ documents, schemes, concepts }: Content): readonly Finding[] {
  return [documents, schemes, concepts].flatMap((entries: readonly Entry<{ readonly order: number }>[]) =>
    findRepeated(entries, ({ city, data }) => `${city} ${data.order}`).flatMap(({ again, first }) =>
      tellIf(true, again.at('order'), `順が ${first.file} と同じです。`, '使われていない数にしてください。'),
    ),
  );
}
