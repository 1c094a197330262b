import { globSync, readdirSync } from 'node:fs';

/**
 * The ids of the cities in `content/` of which somebody counted what their texts say (`tests/cases/facts`): of a new
 * one nobody has yet. Questions, journeys and counts that name what stands in some city are asked of these alone.
 */
export const COUNTED: readonly string[] = readdirSync('content/cities').filter(
  (id) => globSync(`tests/cases/facts/${id}.yaml`).length > 0,
);

/** Whether they are all that there are. */
export const IS_COUNTED_WHOLE: boolean = COUNTED.length === readdirSync('content/cities').length;
