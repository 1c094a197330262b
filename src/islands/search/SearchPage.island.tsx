// Runs in the browser because the index is asked there: nothing a reader types leaves the machine.
import { useEffect, useRef, useState } from 'preact/hooks';
import type { SearchRequest } from '../../domain/search/plan/plan-request.ts';
import type { QuestionWords } from '../../domain/search/question/question-words.ts';
import { AnswerSlot } from './answer/AnswerSlot.tsx';
import { describeSearch, inviteToSearch } from './describe-search.ts';
import { SearchFilters, type FilterChoices } from './SearchFilters.tsx';
import { SearchResults } from './SearchResults.tsx';
import { keepRequest, readRequest } from './search-address.ts';
import { StatusLine } from './StatusLine.tsx';
import { prepareSearch, type SearchState } from './prepare-search.ts';
import { useSearch } from './use-search.ts';
import { useShownResults } from './use-shown-results.ts';
import { useTypedText } from './use-typed-text.ts';

type Props = {
  readonly base: string;
  readonly choices: FilterChoices;
  readonly questions: QuestionWords;
  readonly example: string;
};

/** Said before how many places were found. */
const ANSWERED = '質問にあたる文を、はじめに示します。';

/** Facts are looked for in so many cities at most, where there are too many to ask all. */
const NEAREST = 3;

export default function SearchPage({ base, choices, questions, example }: Props) {
  const [request, setRequest] = useState<SearchRequest>(() => readRequest(choices, base));
  const field = useRef<HTMLInputElement>(null);
  const [round, setRound] = useState(0);
  const state = useSearch(base, request, round);
  const [isTold, setTold] = useState(false);
  const [most, showMore] = useShownResults(state, request);
  const change = (changed: Partial<SearchRequest>) => {
    setRequest((now) => ({ ...now, ...changed }));
    setRound(0);
  };
  useTypedText(
    () => field.current,
    (query) => change({ query }),
  );
  useEffect(() => keepRequest(request), [request]);
  const focusField = () => field.current?.focus();
  return (
    <>
      <form name="search" role="search" class="ask" method="get" onSubmit={(event) => event.preventDefault()}>
        <p class="field">
          <label for="q">探すことば</label>
          <input
            ref={field}
            id="q"
            type="search"
            name="q"
            maxLength={300}
            value={request.query}
            autocomplete="off"
            enterkeyhint="search"
            aria-describedby="search-count"
            onFocus={() => void prepareSearch(base).catch(() => undefined)}
            onKeyDown={(event) => {
              if (event.key === 'ArrowDown' && moveToResult()) event.preventDefault();
            }}
          />
        </p>
        <button type="submit" class="button">
          検索
        </button>
        <SearchFilters request={request} choices={choices} state={state} onChange={change} />
      </form>
      <StatusLine
        id="search-count"
        text={state.kind === 'idle' ? inviteToSearch(example) : `${isTold ? ANSWERED : ''}${describeSearch(state)}`}
      />
      <AnswerSlot base={base} request={request} questions={questions} near={listNear(state)} onTold={setTold} />
      {state.kind === 'answered' && (
        <SearchResults
          answer={state.answer}
          base={base}
          most={most}
          onMore={showMore}
          onWiden={() => setRound(round + 1)}
          onAllAlike={() => {
            change({ from: '' });
            focusField(); // what was pressed is gone
          }}
          onAsk={(query) => change({ query })}
          onLeave={focusField}
        />
      )}
    </>
  );
}

/** The cities of the places that were found, the best first. */
function listNear(state: SearchState): string {
  const places = state.kind === 'answered' ? state.answer.places : [];
  return [...new Set(places.flatMap(({ cities }) => (cities.length === 1 ? cities : [])))].slice(0, NEAREST).join('、');
}

/** From the field, the arrow leads to the first result; says whether there was one. */
function moveToResult(): boolean {
  const first = document.querySelector<HTMLElement>('.results .title a');
  first?.focus();
  return first !== null;
}
