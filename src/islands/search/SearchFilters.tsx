import type { SearchRequest } from '../../domain/search/plan/plan-request.ts';
import { PLACE_KINDS } from '../../domain/search/index/search-place.ts';
import { nameKind } from './describe-place.ts';
import type { SearchState } from './prepare-search.ts';

/** What a search can be narrowed to: cities, and documents by their full name with their city. */
export type FilterChoices = {
  readonly cities: readonly { readonly id: string; readonly name: string }[];
  readonly documents: readonly { readonly city: string; readonly name: string }[];
};

type Props = {
  readonly request: SearchRequest;
  readonly choices: FilterChoices;
  readonly state: SearchState;
  readonly onChange: (changed: Partial<SearchRequest>) => void;
};

/** More documents than these are offered city by city. */
const MANY = 9;

/** Narrows a search to a city, a document or a kind of place. The kinds say how many places of each there are. */
export function SearchFilters({ request, choices, state, onChange }: Props) {
  const offered = choices.documents.filter(({ city }) => request.city === '' || city === request.city);
  return (
    <details class="filters">
      <summary>{tellNarrowing(request)}</summary>
      <p class="field">
        <label for="city">市</label>
        <select
          id="city"
          name="city"
          value={request.city}
          onChange={(event) => onChange({ city: event.currentTarget.value, document: '' })}
        >
          <option value="">すべての市</option>
          {choices.cities.map(({ name }) => (
            <option key={name} value={name}>
              {name}
            </option>
          ))}
        </select>
      </p>
      <p class="field">
        <label for="document">文書</label>
        <select
          id="document"
          name="document"
          value={request.document}
          onChange={(event) => onChange({ document: event.currentTarget.value })}
        >
          <option value="">すべての文書</option>
          {offered.length > MANY && request.city === '' ? (
            <DocumentsByCity documents={offered} />
          ) : (
            listOptions(offered)
          )}
        </select>
      </p>
      <KindChoices chosen={request.kind} state={state} onChange={onChange} />
    </details>
  );
}

type Documents = FilterChoices['documents'];

function DocumentsByCity({ documents }: { readonly documents: Documents }) {
  const cities = [...new Set(documents.map(({ city }) => city))];
  return (
    <>
      {cities.map((name) => (
        <optgroup key={name} label={name}>
          {listOptions(documents.filter(({ city }) => city === name))}
        </optgroup>
      ))}
    </>
  );
}

function listOptions(documents: Documents) {
  return documents.map(({ name }) => (
    <option key={name} value={name}>
      {name}
    </option>
  ));
}

/** On a phone the choices are folded: the line that opens them says what is chosen. */
function tellNarrowing({ city, document, kind }: SearchRequest): string {
  const chosen = [document || city, kind && nameKind(kind)].filter(Boolean);
  return `絞り込む${chosen.length > 0 ? `：${chosen.join('・')}` : ''}`;
}

type KindProps = Pick<Props, 'state' | 'onChange'> & { readonly chosen: SearchRequest['kind'] };

function KindChoices({ chosen, state, onChange }: KindProps) {
  const counts = state.kind === 'answered' ? state.answer.kinds : undefined;
  const all = [...(counts?.values() ?? [])].reduce((sum, count) => sum + count, 0);
  const kinds = [{ kind: '' as const, name: 'すべて' }, ...PLACE_KINDS];
  return (
    <fieldset class="choices controls">
      <legend>種類</legend>
      {kinds.map(({ kind, name }) => {
        const count = kind === '' ? all : (counts?.get(kind) ?? 0);
        return (
          <label key={kind} class="choice framed">
            <input
              type="radio"
              name="kind"
              value={kind}
              checked={chosen === kind}
              onChange={() => onChange({ kind })}
            />
            <span>
              {name}
              {counts && <span class="number-of"> {count}</span>}
            </span>
          </label>
        );
      })}
    </fieldset>
  );
}
