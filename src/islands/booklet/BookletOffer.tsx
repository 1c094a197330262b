import { OfficeButtons } from '../office/OfficeButtons.tsx';
import { assembleBooklet } from './assemble-booklet.ts';
import type { LoadedSection } from './load-section.ts';

type Props = {
  readonly title: string;
  /** What the site is called. */
  readonly site: string;
  /** The address at which the booklet opens again. */
  readonly address: string;
  readonly sections: readonly LoadedSection[];
};

/** The way out of a booklet to Word; it is put together anew, for the one on the page may not be touched. */
export function BookletOffer({ title, site, address, sections }: Props) {
  if (sections.length === 0) return null;
  const describe = async () => {
    const { describeBooklet } = await import('./describe-booklet.ts');
    return describeBooklet(assembleBooklet(sections), { title, site, address });
  };
  return <OfficeButtons name={title} word={describe} />;
}
