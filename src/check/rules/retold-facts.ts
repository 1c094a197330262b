import { ANY_ERA } from '../../domain/japanese/era.ts';
import { foldKanjiNumerals } from '../../domain/japanese/numerals.ts';
import type { Finding, Location } from '../finding.ts';
import type { Content, Section } from '../read/content.ts';

/** Amounts, shares, hours and spans; counts of things (5つ) are often ours, and a year of an era is no span. */
const AMOUNT = new RegExp(
  `(?<!${ANY_ERA}|[\\d.])(\\d+(?:\\.\\d+)?)((?:百万|[万億千])?円|[%割歳時]|分の|か月|週間|日間|(?<!\\d{3})年(?!度|\\d|前))`,
  'g',
);
const YEARS = new RegExp(`${ANY_ERA}(?:元|\\d{1,2})年`, 'g');
const NUMBER = /\d+(?:\.\d+)?/g;
const YEN: Readonly<Record<string, number>> = { 円: 1, 千円: 1e3, 万円: 1e4, 百万円: 1e6, 億円: 1e8 };
const PHONE = /0\d{1,4}-\d{1,4}-\d{3,4}/g;
const MAIL = /[A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+/g;

/** A fact in one writing, what is shown of it, and which place only is asked for it: one that has its like. */
type Fact = { readonly fact: string; readonly shown: string; readonly kind?: RegExp };

/** What is said with a word on where it stands. Without places nothing can be compared. */
type Said = {
  readonly text: string | undefined;
  readonly where: Location;
  readonly places: readonly string[];
  readonly hasYears?: true;
};

/**
 * An amount or an hour that is told of a place stands in that place, and a telephone number or an address where the
 * place has one: who mends the one and forgets the other would publish two.
 */
export function checkRetoldFacts(content: Content): readonly Finding[] {
  const bodies = new Map(content.sections.map((section) => [section.key, section]));
  const facts = listSaid(content).flatMap(({ text = '', where, places, hasYears }) => {
    const read = places.map((place) => bodies.get(place.split('#')[0] ?? ''));
    if (read.length === 0 || read.some((one) => one === undefined || one.isBroken)) return [];
    const body = plain(read.flatMap((one) => (one ? [readBody(one)] : [])).join('\n'));
    const stands = new Set([...listFacts(body).map(({ fact }) => fact), ...(body.match(NUMBER) ?? [])]);
    const years = hasYears ? (plain(text).match(YEARS) ?? []).filter((year) => !body.includes(year)) : [];
    const told = [...new Set(years)].map((year) => tell(year, { ...where, value: where.value ?? text }, places));
    const others = listFacts(plain(text))
      .filter(({ fact, kind }) => !stands.has(fact) && (kind === undefined || kind.test(body)))
      .map(({ shown }) => tell(shown, { ...where, value: where.value ?? text }, places));
    return [...told, ...others];
  });
  return [...facts, ...judgeCentres(content, bodies)];
}

function tell(shown: string, where: Location, places: readonly string[]): Finding {
  const problem = `「${shown}」が、書いてある場所（${places.join('、')}）の本文にありません。`;
  return { ...where, problem, mend: '文書を見て、違うほうを直してください。' };
}

/** A centre bears the name that the place gives it, whatever brackets and blanks stand in it. */
function judgeCentres({ cities }: Content, bodies: ReadonlyMap<string, Section>): readonly Finding[] {
  const letters = (words: string) => words.normalize('NFKC').replace(/[^\p{L}\p{N}]/gu, '');
  return cities.flatMap(({ data: { centers }, at }) =>
    centers.flatMap(({ name, section }, index) => {
      const read = bodies.get(section.split('#')[0] ?? '');
      if (read === undefined || read.isBroken || letters(readBody(read)).includes(letters(name))) return [];
      return [tell(name, at('centers', index, 'name'), [section])];
    }),
  );
}

function listSaid(content: Content): readonly Said[] {
  const { sections, points, meanings, histories, cityRules } = content;
  return [
    ...sections.map(({ key, data, at }) => ({
      text: data.keyPoint,
      where: at('keyPoint'),
      places: [key],
      hasYears: true,
    })),
    ...points.flatMap(({ data, at }) =>
      data.points.map(({ gist, section, also }, index) => ({
        text: gist,
        where: at('points', index, 'gist'),
        places: [section, ...also],
      })),
    ),
    ...meanings.flatMap(({ data, at }) =>
      data.meanings.map(({ gist, section }, index) => ({
        text: gist,
        where: at('meanings', index, 'gist'),
        places: [section],
      })),
    ),
    ...histories.flatMap(({ data, at }) =>
      data.events.map(({ event, section }, index) => ({
        text: event,
        where: at('events', index, 'event'),
        places: [section],
      })),
    ),
    ...cityRules.flatMap(({ data, at }) =>
      data.rules.map(({ reason, section }, index) => ({
        text: reason,
        where: at('rules', index, 'reason'),
        places: [section],
      })),
    ),
    ...listOfCities(content),
    ...listOfForms(content),
    ...listOfSchemes(content),
  ];
}

function listOfCities({ cities }: Content): readonly Said[] {
  return cities.flatMap(({ data: { centers, contacts }, at }) => [
    ...centers.map(({ text, section }, index) => ({ text, where: at('centers', index, 'text'), places: [section] })),
    ...contacts.flatMap(({ section, ...contact }, index) =>
      (['tel', 'fax', 'mail'] as const).map((name) => ({
        text: contact[name],
        where: at('contacts', index, name),
        places: [section],
      })),
    ),
  ]);
}

function listOfForms({ cityForms }: Content): readonly Said[] {
  return cityForms.flatMap(({ data: { forms }, at }) =>
    forms.flatMap(({ section, cautions, ...form }, index) => [
      ...(['what', 'lead', 'host', 'money', 'responsibility', 'duration'] as const).map((name) => ({
        text: form[name],
        where: at('forms', index, name),
        places: [section],
      })),
      ...cautions.map((caution, place) => ({
        text: caution.text,
        where: at('forms', index, 'cautions', place, 'text'),
        places: [caution.section],
      })),
    ]),
  );
}

function listOfSchemes({ schemes }: Content): readonly Said[] {
  return schemes.flatMap(({ data: { summary, sections }, at }) => [
    { text: summary, where: at('summary'), places: sections },
  ]);
}

function readBody({ text }: Section): string {
  return text.replace(/^---\n[\s\S]*?\n---\n/, '');
}

/** One writing for all: half-width, with hyphens in telephone numbers and without commas in amounts. */
function plain(text: string): string {
  return foldKanjiNumerals(text.normalize('NFKC'))
    .replace(/(\d),(?=\d{3})/g, '$1')
    .replace(/\((?=0\d)/g, '')
    .replace(/(?<=\d)[‐‑–—―−ー()](?=\d)/g, '-')
    .replace(/(?<=\d)(?:カ|ヶ|ケ|箇)月/g, 'か月')
    .replace(/(?<=\d)パーセント/g, '%')
    .replace(/(?<!\d)(\d{1,2}):(?=\d\d)/g, '$1時');
}

/**
 * Facts of a text in one writing, each with what is shown of it. A column of yen says its unit at its head: there the
 * number alone is the fact.
 */
function listFacts(text: string): readonly Fact[] {
  const whole = [PHONE, MAIL].flatMap((form) =>
    (text.match(form) ?? []).map((fact) => ({ fact, shown: fact, kind: new RegExp(form.source) })),
  );
  const amounts = [...text.matchAll(AMOUNT)].map(([shown, number = '', unit = '']) => {
    const yen = YEN[unit];
    return { fact: yen === undefined ? `${number}${unit}` : String(Number(number) * yen), shown };
  });
  return [...whole, ...amounts];
}
