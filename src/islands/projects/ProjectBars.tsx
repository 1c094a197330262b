import { countProjects, type Count } from '../../domain/projects/project.ts';
import type { IndexedProject } from '../../domain/projects/explore-projects.ts';

type Props = { readonly found: readonly IndexedProject[] };

/** How many departments the picture shows before it sums up the rest. */
const SHOWN = 10;

/** How the projects found divide by form and by department: bars with their numbers, readable without colour. */
export function ProjectBars({ found }: Props) {
  const departments = countProjects(found, ({ department }) => department);
  const rest = departments.slice(SHOWN);
  const others = { name: `ほか${rest.length}`, count: rest.reduce((sum, { count }) => sum + count, 0) };
  return (
    <div class="bar-charts">
      <Bars title="形態ごとの件数" counts={countProjects(found, ({ form }) => form)} />
      <Bars title="課ごとの件数" counts={rest.length > 0 ? [...departments.slice(0, SHOWN), others] : departments} />
    </div>
  );
}

function Bars({ title, counts }: { readonly title: string; readonly counts: readonly Count[] }) {
  const most = Math.max(...counts.map(({ count }) => count));
  return (
    <section>
      <h2>{title}</h2>
      <dl>
        {counts.map(({ name, count }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>
              <span class="bar" style={{ width: `calc((100% - 3em) * ${count / most})` }} />
              {count}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
