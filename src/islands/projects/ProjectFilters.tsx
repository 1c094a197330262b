import { useMemo } from 'preact/hooks';
import type { IndexedProject, PartnerKind, ProjectQuery, ProjectSort } from '../../domain/projects/explore-projects.ts';
import { countPartnerKinds, type RecurringPartner } from '../../domain/projects/related-projects.ts';
import { countProjects } from '../../domain/projects/project.ts';

type Props = {
  readonly projects: readonly IndexedProject[];
  readonly query: Omit<ProjectQuery, 'text'>;
  readonly kinds: readonly PartnerKind[];
  readonly recurring: readonly RecurringPartner[];
  readonly onAsk: (change: Partial<ProjectQuery>) => void;
  readonly onReset: () => void;
};

const SORTS: readonly { readonly id: ProjectSort; readonly label: string }[] = [
  { id: 'number', label: '一覧の順' },
  { id: 'department', label: '課' },
  { id: 'title', label: '事業名' },
  { id: 'partner', label: '相手' },
  { id: 'form', label: '形態' },
];

/** The choices one can ask the list by; every choice says how many projects it has in the whole list. */
export function ProjectFilters({ projects, query, kinds, recurring, onAsk, onReset }: Props) {
  const { units, labels, forms, partners } = useMemo(() => countChoices(projects, kinds), [projects, kinds]);
  return (
    <>
      <label class="field">
        <span>課</span>
        <select value={query.unit} onChange={({ currentTarget }) => onAsk({ unit: currentTarget.value })}>
          <option value="">すべての課（{units.length}）</option>
          <optgroup label="課ごと（連名も含む）">{units.map(toOption)}</optgroup>
          {labels.length > 0 && <optgroup label="連名の表記だけ">{labels.map(toOption)}</optgroup>}
        </select>
      </label>
      <label class="field">
        <span>形態</span>
        <select value={query.form} onChange={({ currentTarget }) => onAsk({ form: currentTarget.value })}>
          <option value="">すべての形態（{forms.length}）</option>
          {forms.map(toOption)}
        </select>
      </label>
      <label class="field">
        <span>相手</span>
        <select value={query.partner} onChange={({ currentTarget }) => onAsk({ partner: currentTarget.value })}>
          <option value="">すべての相手</option>
          {partners.length > 0 && (
            <optgroup label="相手の種類（名前に入ることばで）">
              {partners.map(({ label, count }) => toOption({ name: label, count }))}
            </optgroup>
          )}
          <optgroup label="2件以上に出てくる相手">
            {recurring.map(({ name, numbers }) => toOption({ name, count: numbers.length }))}
          </optgroup>
        </select>
      </label>
      <label class="field">
        <span>並べ方</span>
        <select
          value={query.sort}
          onChange={({ currentTarget }) =>
            onAsk({ sort: SORTS.find(({ id }) => id === currentTarget.value)?.id ?? 'number' })
          }
        >
          {SORTS.map(({ id, label }) => (
            <option key={id} value={id}>
              {label}
            </option>
          ))}
        </select>
      </label>
      <button type="button" class="button" onClick={onReset}>
        条件を外す
      </button>
    </>
  );
}

function toOption({ name, count }: { readonly name: string; readonly count: number }) {
  return (
    <option key={name} value={name}>
      {name}（{count}）
    </option>
  );
}

function countChoices(projects: readonly IndexedProject[], kinds: readonly PartnerKind[]) {
  const byUnit = projects.flatMap((project) => project.units.map((unit) => ({ ...project, department: unit })));
  return {
    units: countProjects(byUnit, ({ department }) => department),
    labels: countProjects(
      projects.filter(({ units }) => units.length > 1),
      ({ department }) => department,
    ),
    forms: countProjects(projects, ({ form }) => form),
    partners: countPartnerKinds(projects, kinds),
  };
}
