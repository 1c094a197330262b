import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import type { IndexedProject } from '../../domain/projects/explore-projects.ts';
import { findSimilarProjects } from '../../domain/projects/related-projects.ts';
import { findLeftView, keepLeftView, returnTo, useLeaving } from '../page/left-view.ts';

type Props = {
  readonly found: readonly IndexedProject[];
  /** What they answer, as the address says it. */
  readonly asked: string;
  readonly all: readonly IndexedProject[];
};

/**
 * How many rows are drawn with the answer, so that a slow phone keeps up with the typing; the others follow when it
 * rests.
 */
const FIRST = 8;
/** How many rows are drawn in all, and with each further step, so that a list of a large city stays quick. */
const STEP = 100;
const REST = 150;

/**
 * The projects found, as a table like the whole one; a row becomes a card on a narrow screen. Who comes back to them
 * sees them as they left them.
 */
export function ProjectRows({ found, asked, all }: Props) {
  const [grown, setGrown] = useState({ found, shown: findLeftView(asked)?.most ?? FIRST });
  const shown = grown.found === found ? grown.shown : (findLeftView(asked)?.most ?? FIRST);
  useLeaving(asked, shown);
  useLayoutEffect(() => {
    const left = findLeftView(asked);
    if (left) returnTo(left);
    const later = setTimeout(() => setGrown({ found, shown: Math.max(left?.most ?? 0, STEP) }), REST);
    if (left) setGrown({ found, shown: left.most });
    return () => clearTimeout(later);
    // oxlint-disable-next-line react/exhaustive-deps -- rows are drawn once for what was found
  }, [found]);
  useEffect(() => {
    const showAll = () => setGrown({ found, shown: found.length });
    addEventListener('beforeprint', showAll);
    return () => removeEventListener('beforeprint', showAll);
  }, [found]);
  return (
    <>
      <div class="table">
        <table class="data projects found-rows">
          <caption>見つかった取組</caption>
          <thead>
            <tr>
              <th scope="col">no</th>
              <th scope="col">課名</th>
              <th scope="col">事業名称</th>
              <th scope="col">協働相手（団体名）</th>
              <th scope="col">協働形態</th>
            </tr>
          </thead>
          <tbody>
            {found.slice(0, shown).map((project) => (
              <tr key={project.number}>
                <td class="no">
                  <a href={`#p${project.number}`} onClick={() => keepLeftView(asked, shown)}>
                    {project.number}
                    <span class="hidden">（全体の表で見る）</span>
                  </a>
                </td>
                <td data-label="課名">{project.department}</td>
                <th scope="row">
                  {project.title}
                  <Similar project={project} all={all} />
                </th>
                <td data-label="相手">{project.partners.join('、')}</td>
                <td data-label="形態">{project.form}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {found.length > shown && (
        <button type="button" class="button" onClick={() => setGrown({ found, shown: shown + STEP })}>
          さらに{Math.min(STEP, found.length - shown)}件を見る（残り{found.length - shown}件）
        </button>
      )}
    </>
  );
}

/** Projects that share a partner or have a similar title; looked for only when the reader asks. */
function Similar({ project, all }: { readonly project: IndexedProject; readonly all: readonly IndexedProject[] }) {
  const [similar, setSimilar] = useState<readonly IndexedProject[] | undefined>();
  return (
    <details class="screen-only" onToggle={() => setSimilar((known) => known ?? findSimilarProjects(all, project, 5))}>
      <summary>
        似た取組<span class="hidden">（{project.title}）</span>
      </summary>
      {similar?.length === 0 && <p>相手が同じ取組も、名前の近い取組もありません。</p>}
      {similar && similar.length > 0 && (
        <ul>
          {similar.map(({ number, title, department, form }) => (
            <li key={number}>
              {title}（{department}、{form}、no {number}）
            </li>
          ))}
        </ul>
      )}
    </details>
  );
}
