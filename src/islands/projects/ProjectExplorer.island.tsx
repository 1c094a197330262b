// Runs in the browser because the reader's questions to the list are answered there; the whole table stands on the page
// without it.
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import {
  EMPTY_QUERY,
  exploreProjects,
  indexProjects,
  isNarrowing,
  parseProjectQuery,
  writeProjectQuery,
  type IndexedProject,
  type PartnerKind,
  type ProjectQuery,
} from '../../domain/projects/explore-projects.ts';
import { nameConditions } from '../../domain/projects/name-conditions.ts';
import { listRecurringPartners } from '../../domain/projects/related-projects.ts';
import { fetchJson } from '../files/fetch-file.ts';
import { useWidgetFurigana } from '../furigana/use-widget-furigana.ts';
import { ProjectBars } from './ProjectBars.tsx';
import { ProjectFilters } from './ProjectFilters.tsx';
import { ProjectOffers } from './ProjectOffers.tsx';
import { ProjectRows } from './ProjectRows.tsx';
import { useAtRest, useNextFrame } from './late-values.ts';
import { REST, useAddress, writeAddress } from './project-address.ts';

type Props = {
  readonly base: string;
  /** What the list is called. */
  readonly title: string;
  /** Where the rows stand as JSON. */
  readonly source: string;
  /** What the further columns of the list are called, there and in the whole table. */
  readonly more: readonly string[];
  /** The id of the whole table, which stands aside while the list is narrowed. */
  readonly table: string;
  readonly joints: readonly (readonly string[])[];
  readonly kinds: readonly PartnerKind[];
};

type Row = {
  readonly number: number;
  readonly department: string;
  readonly title: string;
  readonly partners: string;
  readonly form: string;
  /** Further columns, by their names. */
  readonly [column: string]: string | number;
};

export default function ProjectExplorer({ base, title, source, more, table, joints, kinds }: Props) {
  useWidgetFurigana(base);
  const [query, setQuery] = useState<ProjectQuery>(() => parseProjectQuery(new URLSearchParams(location.search)));
  const [projects, setProjects] = useState<readonly IndexedProject[]>([]);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    loadRows(source, more).then(
      (rows) => setProjects(indexProjects(rows, joints)),
      () => setFailed(true),
    );
    // oxlint-disable-next-line react/exhaustive-deps -- what comes with the page stays as it is
  }, [source, joints]);
  const answer = useMemo(
    () => ({ found: exploreProjects(projects, query, kinds), asked: writeProjectQuery(query) }),
    [projects, query, kinds],
  );
  const recurring = useMemo(() => listRecurringPartners(projects), [projects]);
  const isAside = projects.length > 0 && (isNarrowing(query) || query.sort !== 'number');
  const drawn = useNextFrame(isAside ? answer : undefined);
  const counted = useAtRest(drawn?.found, REST);
  const isReplaced = drawn !== undefined;
  useEffect(() => {
    const whole = document.getElementById(table);
    if (whole) whole.hidden = isReplaced;
  }, [isReplaced, table]);
  useAddress(query, setQuery, table);
  const ask = (change: Partial<ProjectQuery>) => {
    const next = { ...query, ...change };
    if (change.text === undefined) writeAddress(next);
    setQuery(next);
  };
  const asked = useRef(ask);
  asked.current = ask;
  // Drawn anew only when what it shows changes: its many options would cost more than the answer.
  const filters = useMemo(
    () => (
      <ProjectFilters
        {...{ projects, query, kinds, recurring }}
        onAsk={(change) => asked.current(change)}
        onReset={() => asked.current(EMPTY_QUERY)}
      />
    ),
    // oxlint-disable-next-line react/exhaustive-deps -- without query.text, which the filters do not show
    [projects, query.unit, query.form, query.partner, query.sort, kinds, recurring],
  );
  if (failed) {
    return (
      <p role="alert" class="notice">
        絞り込みの準備ができませんでした。下の表はそのまま使えます。通信を確かめて、読み込み直してください。
      </p>
    );
  }
  return (
    <div class="explorer">
      <form class="filters" role="search" aria-label="取組の絞り込み" onSubmit={(event) => event.preventDefault()}>
        <label class="field wide">
          <span>ことば（事業名・課・相手）</span>
          <input
            type="search"
            value={query.text}
            maxLength={200}
            autocomplete="off"
            onInput={({ currentTarget }) => ask({ text: currentTarget.value })}
          />
        </label>
        {filters}
      </form>
      <p role="status" class="found">
        {projects.length > 0 && `${projects.length}件のうち${answer.found.length}件`}
      </p>
      {isNarrowing(query) && <p class="paper-only">条件：{nameConditions(query)}</p>}
      <ProjectOffers {...{ title, more, query }} found={answer.found} total={projects.length} />
      {drawn?.found.length === 0 && (
        <p>
          合う取組がありません。ことばを短くするか、
          <button type="button" class="quiet" onClick={() => ask(EMPTY_QUERY)}>
            条件をすべて外して
          </button>
          ください。
        </p>
      )}
      {drawn && drawn.found.length > 0 && (
        <>
          <ProjectBars found={counted?.length ? counted : drawn.found} />
          <ProjectRows {...drawn} all={projects} />
        </>
      )}
    </div>
  );
}

async function loadRows(source: string, more: readonly string[]) {
  const rows = await fetchJson<readonly Row[]>(source);
  return rows.map((row) => ({
    number: row.number,
    department: row.department,
    title: row.title,
    partners: row.partners.split(' / '),
    form: row.form,
    more: more.map((name) => String(row[name] ?? '')),
  }));
}
