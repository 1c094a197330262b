import type { SeenProjects } from '../../domain/office/describe-projects.ts';
import { OfficeButtons } from '../office/OfficeButtons.tsx';
import { readPublicAddress } from '../paper/public-address.ts';

/** The ways out for the projects found: Word and Excel, as the list is seen. */
export function ProjectOffers(seen: Omit<SeenProjects, 'address'>) {
  if (seen.found.length === 0) return null;
  const look = () => ({ ...seen, address: readPublicAddress() });
  return (
    <p class="controls screen-only">
      <OfficeButtons
        name={seen.title}
        word={async () => (await describing()).describeProjects(look())}
        excel={async () => (await describing()).describeProjectsWorkbook(look())}
      />
    </p>
  );
}

/** What describes the list comes on the press, as what writes it does. */
const describing = () => import('../../domain/office/describe-projects.ts');
