import { expect, test, vi } from 'vitest';
import { parseSelection } from '../../src/domain/booklet/selection.ts';
import { parseChosenCities } from '../../src/domain/compare/chosen-cities.ts';
import { parseCsv } from '../../src/domain/data/csv.ts';
import { parseArticleAnchor } from '../../src/domain/handbook/article-anchor.ts';
import { parseSectionReference } from '../../src/domain/handbook/section-reference.ts';
import { trimLinkTail } from '../../src/domain/handbook/trim-link-tail.ts';
import { addWesternYears } from '../../src/domain/japanese/era.ts';
import { foldReading } from '../../src/domain/japanese/fold-text.ts';
import { makeFurigana } from '../../src/domain/japanese/furigana.ts';
import { findSavedPath } from '../../src/domain/offline/offline-copy.ts';
import { listElements, listTags } from '../../src/domain/page/elements.ts';
import { EMPTY_QUERY, exploreProjects, indexProjects } from '../../src/domain/projects/explore-projects.ts';
import { parseProjectQuery } from '../../src/domain/projects/explore-projects.ts';
import { findNearWords } from '../../src/domain/search/answer/find-near-words.ts';
import { markWords } from '../../src/domain/search/answer/mark-words.ts';
import { cutTokens } from '../../src/domain/search/plan/cut-tokens.ts';
import { cutJoins, cutWords } from '../../src/domain/search/plan/cut-words.ts';
import { findAmounts, findArticles, findPhones, findYears } from '../../src/domain/search/plan/facts.ts';
import { planFacts } from '../../src/domain/search/plan/plan-facts.ts';
import { planQuery } from '../../src/domain/search/plan/plan-query.ts';
import { mayAsk } from '../../src/domain/search/question/may-ask.ts';
import { readQuestion } from '../../src/domain/search/question/read-question.ts';
import { parseMarksCode } from '../../src/domain/sheet/marks-code.ts';
import { parseSheet } from '../../src/domain/sheet/parse-sheet.ts';
import { parseShareFragment } from '../../src/domain/sheet/share-link.ts';
import { parseSheetCsv } from '../../src/domain/sheet/sheet-csv.ts';
import { parseStrokes } from '../../src/domain/sheet/strokes.ts';
import { parseAnswers } from '../../src/domain/wizard/answers.ts';
import { comesToAnEnd } from '../support/code/comes-to-an-end.ts';
import { QUESTIONS } from '../support/samples/known-answers.ts';
import { SMALL } from '../support/samples/small-checklist.ts';
import { SMALL_WIZARD } from '../support/samples/small-wizard.ts';
import { WORDS } from '../support/samples/small-words.ts';

vi.setConfig({ testTimeout: 600_000 });

/** What may be repeated: particles, signs and numbers of questions; what opens and never closes; what parts. */
const PIECES = [
  ...[
    'では',
    'あ',
    '協',
    '補助金と',
    '第1条',
    '令和元年',
    '条例',
    '0',
    '30万円',
    '042-',
    '小平市',
    '髙',
    'か\u3099',
    '\u200B',
    'x ',
  ],
  ...[
    '"',
    '""',
    '[',
    '{"a":',
    '(',
    '<style',
    '<a ',
    '<',
    '\n',
    '\r',
    ',',
    '\t',
    ' ',
    '　',
    '%',
    '%E3',
    '&a=',
    '=',
    '#',
    '?',
    '/',
  ],
  ...['。', '」', '-', '1111-', '9999,', '0,0 ', '1,1;', 'art-1-', 'a/', '0000-', "'", '\ud800'],
];
const LENGTH = 200_000;

/** Every way by which typed or foreign text comes in. */
const ENTRIES: Readonly<Record<string, (text: string) => unknown>> = {
  'a question': (text) => planQuery(text, WORDS),
  'a question for a fact': (text) => [mayAsk(text, QUESTIONS), readQuestion(text, WORDS.cities, QUESTIONS)],
  'text of a place': (text) => [
    cutTokens(foldReading(text)),
    findArticles(text),
    findYears(text),
    addWesternYears(text),
  ],
  'facts in a text': (text) => [findPhones(text), findAmounts(text), planFacts(text.slice(0, 1_000), ['条例'])],
  'words of a text': (text) => [cutWords(text).length, cutJoins(text)],
  'words to mark': (text) => markWords(text.slice(0, 5_000), ['協働', '市民活動']),
  'near words': (text) => findNearWords(text, WORDS, 5),
  'text with furigana': (text) => makeFurigana({ 協働: 'きょうどう' })(text, new Set()),
  'the tail of a link': (text) => trimLinkTail(`${text}x`),
  'the address of a booklet': parseSelection,
  'the address of the wizard': (text) => parseAnswers(new URLSearchParams(text), SMALL_WIZARD.questions, ['east']),
  'the address of projects': (text) => parseProjectQuery(new URLSearchParams(text)),
  'a word for projects': (text) => exploreProjects(indexProjects([], []), { ...EMPTY_QUERY, text }, []),
  'the address of a comparison': (text) => parseChosenCities(new URLSearchParams(`cities=${text}`), ['east']),
  'the address of a page': (text) => [findSavedPath(text, '/'), parseArticleAnchor(text), parseSectionReference(text)],
  'a link with marks': (text) => parseShareFragment(`#marks=${text}`, SMALL),
  'a short code': (text) => parseMarksCode(SMALL, text),
  'a table': (text) => [parseCsv(text).length, parseSheetCsv(text, SMALL)],
  'a file of a sheet': parseSheet,
  'a drawing': parseStrokes,
  'a page': (text) => [listElements(text, 'style').length, listTags(text, ['a']).length],
};

// Issue 17, kind 10; attack.md A9, A11.
test.each(Object.entries(ENTRIES))('However long %s is, it is read or refused without a freeze', (_name, read) => {
  const hangs = PIECES.filter((piece) => {
    const text = piece.repeat(Math.ceil(LENGTH / piece.length));
    // A busy machine may be late once.
    return !comesToAnEnd(() => read(text), 2_000) && !comesToAnEnd(() => read(text), 10_000);
  });
  expect(hangs).toEqual([]);
});
