import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { trimLinkTail } from '../../domain/handbook/trim-link-tail.ts';
import { formatAnswers, parseAnswers, type Role } from '../../domain/wizard/answers.ts';
import type { Answers, Question } from '../../domain/wizard/model.ts';

/** Where the reader is in the wizard. `at` is `start`, a question's id or `result`; the role changes wording only. */
export type WizardRoute = {
  readonly at: string;
  readonly city: string;
  readonly role: Role;
  readonly answers: Answers;
  readonly unread: readonly string[];
  /** The version of the questions in the address one came by, where that is an earlier one. */
  readonly cameBy: number | undefined;
};

type Known = { readonly questions: readonly Question[]; readonly cities: readonly string[]; readonly version: number };

/** Stands in an address for whichever question is the first. */
export const FIRST_QUESTION = 'first';

/** The first screen, before the address is asked. */
const FIRST: WizardRoute = { at: 'start', city: '', role: 'staff', answers: {}, unread: [], cameBy: undefined };

/**
 * Keeps the route in the address: every step is an entry of the browser's history, so that back is the browser's back.
 * The first drawing is of the first screen, which stands in the page.
 */
export function useWizardRoute(known: Known): readonly [WizardRoute, (next: Partial<WizardRoute>) => void] {
  const [route, setRoute] = useState(FIRST);
  // oxlint-disable-next-line react/exhaustive-deps -- what is known comes with the page and stays
  useLayoutEffect(() => setRoute(parseRoute(location.search, known)), []);
  const now = useRef(route);
  now.current = route;
  useEffect(() => {
    // An entry knows the answers up to its time only; what was given since is not forgotten by going back.
    const follow = () => {
      const found = parseRoute(location.search, known);
      const next = {
        ...found,
        cameBy: now.current.cameBy,
        answers: { ...found.answers, ...now.current.answers },
      };
      history.replaceState(null, '', writeRoute(next, known));
      setRoute(next);
    };
    addEventListener('popstate', follow);
    return () => removeEventListener('popstate', follow);
    // oxlint-disable-next-line react/exhaustive-deps -- what is known comes with the page and stays
  }, []);
  const go = (change: Partial<WizardRoute>) => {
    const next = { ...route, unread: [], ...change };
    // The entry one leaves shows the answer when one comes back to it.
    if (change.answers && route.at !== 'start')
      history.replaceState(null, '', writeRoute({ ...route, answers: change.answers }, known));
    history.pushState(null, '', writeRoute(next, known));
    setRoute(next);
  };
  return [route, go];
}

/** Takes a route; gives the query of its address. */
export function writeRoute({ at, city, role, answers }: WizardRoute, { questions, version }: Known): string {
  const pairs = [...formatAnswers(answers, city, questions, version), ['at', at] as const];
  return `?${new URLSearchParams([...pairs, ...(role === 'group' ? [['role', role] as const] : [])].map(([key, value]) => [key, value]))}`;
}

function parseRoute(search: string, { questions, cities, version }: Known): WizardRoute {
  const query = new Map([...new URLSearchParams(search)].map(([key, value]) => [key, trimLinkTail(value)] as const));
  const state = parseAnswers(query, questions, cities);
  const at = query.get('at') ?? 'start';
  const asked = at === FIRST_QUESTION ? questions[0]?.id : at;
  const came = Number(query.get('v') ?? version);
  const isKnown = asked === 'result' || questions.some(({ id }) => id === asked);
  return {
    ...state,
    at: asked !== undefined && isKnown ? asked : 'start',
    role: query.get('role') === 'group' ? 'group' : 'staff',
    cameBy: came < version ? came : undefined,
  };
}
