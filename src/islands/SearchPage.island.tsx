// Runs in the browser because the index is asked there: nothing a reader types leaves the machine.
import { useEffect, useRef, useState } from 'preact/hooks';
import { loadIndex, type SearchAnswer } from './load-index.ts';
import { SearchResults } from './SearchResults.tsx';

type Props = { readonly base: string; readonly total: number; readonly cities: readonly string[] };
type State =
  | { readonly kind: 'idle' }
  | { readonly kind: 'searching' }
  | { readonly kind: 'failed' }
  | { readonly kind: 'answered'; readonly query: string; readonly answer: SearchAnswer };

const STEP = 20;

export default function SearchPage({ base, total, cities }: Props) {
  const [query, setQuery] = useState(readFirstQuery);
  const [city, setCity] = useState(() => readFirstCity(cities));
  const [most, setMost] = useState(STEP);
  const [state, setState] = useState<State>({ kind: 'idle' });
  const index = useRef<ReturnType<typeof loadIndex> | undefined>(undefined);
  const newest = useRef(0);
  const field = useRef<HTMLInputElement>(null);

  useEffect(() => {
    // Not as onCompositionEnd: Preact would listen for an event named "CompositionEnd", which no browser sends.
    const finish = () => field.current && setQuery(field.current.value);
    field.current?.addEventListener('compositionend', finish);
    return () => field.current?.removeEventListener('compositionend', finish);
  }, []);
  useEffect(() => {
    const turn = (newest.current += 1);
    const text = query.trim();
    if (text === '') return setState({ kind: 'idle' });
    setState((now) => (now.kind === 'answered' ? now : { kind: 'searching' }));
    index.current ??= loadIndex(base, total);
    index.current
      .then((ask) => ask({ query: text, city, most }))
      .then((answer) => turn === newest.current && setState({ kind: 'answered', query: text, answer }))
      .catch(() => {
        index.current = undefined;
        if (turn === newest.current) setState({ kind: 'failed' });
      });
  }, [query, city, most]);

  useEffect(() => {
    setMost(STEP);
    const kept = new URLSearchParams({ ...(query.trim() && { q: query }), ...(city && { city }) });
    history.replaceState(null, '', kept.size === 0 ? location.pathname : `?${kept}`);
  }, [query, city]);
  return (
    <>
      <form role="search" class="ask" method="get" onSubmit={(event) => event.preventDefault()}>
        <label for="q">探すことば</label>
        <input
          ref={field}
          id="q"
          type="search"
          name="q"
          maxLength={300}
          value={query}
          autocomplete="off"
          enterkeyhint="search"
          onInput={(event) => !event.isComposing && setQuery(event.currentTarget.value)}
        />
        <button type="submit" class="button">
          検索
        </button>
        <label for="city">市</label>
        <select id="city" name="city" value={city} onChange={(event) => setCity(event.currentTarget.value)}>
          <option value="">すべての市</option>
          {cities.map((name) => (
            <option key={name} value={name}>
              {name}
            </option>
          ))}
        </select>
      </form>
      <p role="status" class="soft">
        {describe(state)}
      </p>
      {state.kind === 'answered' && (
        <SearchResults answer={state.answer} base={base} onMore={() => setMost(most + STEP)} onAsk={setQuery} />
      )}
    </>
  );
}

/** What was typed before this script arrived, or else the query of the address. */
function readFirstQuery(): string {
  if (typeof document === 'undefined') return '';
  const typed = document.querySelector<HTMLInputElement>('#q')?.value ?? '';
  return typed === '' ? (new URLSearchParams(location.search).get('q') ?? '') : typed;
}

/** The city of the address, when the site has it. */
function readFirstCity(cities: readonly string[]): string {
  const asked = typeof location === 'undefined' ? '' : (new URLSearchParams(location.search).get('city') ?? '');
  return cities.includes(asked) ? asked : '';
}

function describe(state: State): string {
  if (state.kind === 'idle') return 'ことば、条の番号（第12条）、節の番号（4桁）で探せます。';
  if (state.kind === 'searching') return '探しています。';
  if (state.kind === 'failed')
    return '検索の索引を読み込めませんでした。通信を確かめて、もう一度入力してください。下の索引からも探せます。';
  if (state.answer.count > 0)
    return `「${shorten(state.query)}」で${state.answer.count}か所が見つかりました。よく合うものから並べています。`;
  return `「${shorten(state.query)}」は見つかりませんでした。短いことばや別の言い方で試すか、下の索引から探してください。`;
}

function shorten(text: string): string {
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}
