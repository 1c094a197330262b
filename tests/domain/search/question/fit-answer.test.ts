import { describe, expect, test } from 'vitest';
import { FIT, fitAnswer } from '../../../../src/domain/search/question/fit-answer.ts';
import { knownAnswer, QUESTIONS } from '../../../support/samples/known-answers.ts';

const fit = (answer: Parameters<typeof knownAnswer>[0], ...pieces: string[]) =>
  fitAnswer(knownAnswer(answer), pieces, QUESTIONS);

describe('A scheme’s fact fits', () => {
  test.each([
    [['虹の橋事業'], FIT.named],
    [['虹の橋'], FIT.partly],
    [['補助金'], FIT.kind],
    [['お金'], FIT.kind],
    [['虹の橋事業', '募集'], FIT.named],
    [['橋事業'], FIT.none],
    [['虹'], FIT.none],
    [['虹の橋事業', '去年'], FIT.none],
    [[], FIT.none],
  ])('%j: %i', (pieces, expected) => {
    expect(fit({}, ...pieces)).toBe(expected);
  });

  test('when it is one of a stage, to who names the stage and the scheme only', () => {
    const stage = { kind: 'when', part: '事業説明会' } as const;
    expect(fit(stage, '虹の橋事業', '説明会')).toBe(FIT.named);
    expect(fit(stage, '虹の橋事業')).toBe(FIT.none);
    expect(fit(stage, '補助金', '説明会')).toBe(FIT.none);
    expect(fit(stage, '説明会')).toBe(FIT.none);
    expect(fit(stage, '虹の橋事業', '事業')).toBe(FIT.none);
    expect(fit({ kind: 'when' }, '虹の橋事業', '説明会')).toBe(FIT.none);
  });
});

describe('An office fits', () => {
  const office = { kind: 'phone', about: 'office', names: ['虹橋部市民協働課', '内線274'], words: ['手引き'] } as const;
  test.each([
    [[], FIT.kind],
    [['協働', '担当'], FIT.kind],
    [['手引き'], FIT.kind],
    [['市民協働課'], FIT.partly],
    [['市民協働'], FIT.none],
    [['課'], FIT.none],
    [['市役所'], FIT.none],
    [['市民協働課', '会議'], FIT.none],
  ])('%j: %i', (pieces, expected) => {
    expect(fit(office, ...pieces)).toBe(expected);
  });
});

test('What is explained fits its whole names only', () => {
  const term = { kind: 'meaning', about: 'term', names: ['市民活動団体', 'しみんかつどうだんたい'] } as const;
  expect(fit(term, '市民活動団体')).toBe(FIT.named);
  expect(fit(term, 'しみんかつどうだんたい')).toBe(FIT.named);
  expect(fit(term, '市民活動')).toBe(FIT.none);
  expect(fit(term, '市民活動団体', '市民活動団体')).toBe(FIT.none);
  expect(fit({ kind: 'meaning' }, '補助金')).toBe(FIT.none);
});

describe('A paragraph of an article fits', () => {
  const fitArticle = (asked: { article: number; paragraph?: number; item?: number }, ...pieces: string[]) =>
    fitAnswer(
      knownAnswer({
        kind: 'article',
        about: 'article',
        words: ['虹の橋条例', '条例'],
        part: '橋',
        article: { article: 1, paragraph: 1 },
      }),
      pieces,
      QUESTIONS,
      asked,
    );
  test('its number, and the article’s when it is the first', () => {
    expect(fitArticle({ article: 1 })).toBe(FIT.named);
    expect(fitArticle({ article: 1, paragraph: 1 })).toBe(FIT.named);
    expect(fitArticle({ article: 1, paragraph: 2 })).toBe(FIT.none);
    expect(fitArticle({ article: 1, paragraph: 1, item: 1 })).toBe(FIT.none);
    expect(fitArticle({ article: 11 })).toBe(FIT.none);
  });

  test('with the name of its ordinance or what it is about, and with nothing else', () => {
    expect(fitArticle({ article: 1 }, '虹の橋条例', '橋')).toBe(FIT.named);
    expect(fitArticle({ article: 1 }, '地方自治法')).toBe(FIT.none);
  });
});
