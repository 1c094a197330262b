import { tellIf, type Finding } from '../finding.ts';
import { findClashes } from '../find-repeated.ts';
import type { Content, Entry } from '../read/content.ts';

/** What is shown in an order has each its own rank, or the order would change by chance. */
export function checkOrders({ documents, schemes, concepts, forms }: Content): readonly Finding[] {
  return [documents, schemes, concepts, forms].flatMap((entries: readonly Entry<{ readonly order: number }>[]) =>
    findClashes(
      entries,
      ({ city, data }) => `${city} ${data.order}`,
      ({ file }) => file,
    ).flatMap(({ one, other }) =>
      tellIf(true, one.at('order'), `順が ${other.file} と同じです。`, '使われていない数にしてください。'),
    ),
  );
}
