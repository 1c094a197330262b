import { BaseSequencer, type TestSpecification } from 'vitest/node';

/**
 * Files that take most of a minute: begun first, so that no core waits for one of them at the end. The longest last.
 */
const LONG = [
  'printed-states',
  'search-many-cities',
  'reach-everything',
  'style.test',
  'mistakes.test',
  'editions-by-day',
  'expressions',
  'keep-the-site',
  'reflow',
  'widget-states',
  'large-letters',
  'accessibility-of-',
  'join-cities',
];

/** Runs the files of a group by what they take, as far as that is known; the others in vitest's own order. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId }: TestSpecification) => LONG.findIndex((name) => moduleId.includes(name));
    return (await super.sort(files)).toSorted((a, b) => rank(b) - rank(a));
  }
}
