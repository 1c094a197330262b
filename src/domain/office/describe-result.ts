import { address } from '../handbook/address.ts';
import { formatAnswers, isKnown, UNKNOWN } from '../wizard/answers.ts';
import { decideOutcome } from '../wizard/decide-outcome.ts';
import { findTurningAnswers } from '../wizard/find-turning-answers.ts';
import type { Outcome } from '../wizard/model.ts';
import { nameForm } from '../wizard/name-form.ts';
import { pickSheets } from '../wizard/pick-sheets.ts';
import { ASK, nameRank, tellEnd, tellFirst } from '../wizard/tell-outcome.ts';
import { MARK_MEANINGS } from '../wizard/rule-words.ts';
import type { Place } from '../wizard/wizard-data.ts';
import { describeCandidate, describeOthers } from './describe-candidate.ts';
import type { FormNames, SeenResult } from './seen-result.ts';
import type { Block, Run, Words, WordDocument } from './word-document.ts';

/** Describes how the wizard ended, in the order of the page: the answer, the next step, why, what else, from what. */
export function describeResult(seen: SeenResult): WordDocument {
  const { asking, result, city, answers } = seen;
  const names = nameAll(seen);
  const model = { ...asking, rules: result.rules, cityForms: result.cityForms };
  const outcome = decideOutcome(model, answers, city);
  const turning = findTurningAnswers(model, answers, city).map(({ question, answer, first }) =>
    toItem(
      `${names.short(question)}が「${names.label(question, answer)}」なら、第1候補は${first.map(names.callForm).join('')}になります。`,
    ),
  );
  return {
    title: '協働の形を選んだ結果',
    head: `協働の形を選ぶ　${seen.today}`,
    foot: seen.address,
    blocks: [
      ...(outcome.kind === 'candidates'
        ? describeFound(outcome, seen, names)
        : [strong(tellEnd(outcome, names.short))]),
      ...('others' in outcome ? describeOthers(outcome.others, model, seen, names) : []),
      ...section('分かると結果が変わること', turning),
      ...describeNotes(seen, outcome),
      ...describeAnswers(seen),
      { kind: 'paragraph', look: 'note', words: `記録：${seen.today}、問いの版${asking.version}。${MARK_MEANINGS}` },
    ],
  };
}

function nameAll({ asking, result, city: chosen, answers }: SeenResult): FormNames {
  const city = asking.cities.find(({ id }) => id === chosen);
  const question = (id: string) => asking.questions.find((one) => one.id === id);
  const nameOf = (id: string) => {
    const form = result.forms.find((one) => one.id === id);
    return form ? nameForm(form, city, result.cityForms) : { title: id, note: '' };
  };
  return {
    nameOf,
    callForm: (id) => `「${nameOf(id).title}」`,
    short: (id) => `「${question(id)?.short ?? id}」`,
    label: (id, answer) => question(id)?.options.find((option) => option.id === answer)?.label ?? answer,
    cityName: (id) => asking.cities.find((one) => one.id === id)?.name ?? id,
    unknown: asking.questions.filter(({ id }) => answers[id] && !isKnown(answers, id)).length,
  };
}

function describeFound(
  outcome: Extract<Outcome, { readonly kind: 'candidates' }>,
  seen: SeenResult,
  names: FormNames,
): readonly Block[] {
  const first = (outcome.ranks[0] ?? []).map(({ form }) => form);
  return [
    strong(tellFirst(outcome, names.callForm)),
    ...describeNext(first, seen, names),
    ...outcome.ranks.flatMap((rank, at) => [
      heading(nameRank(outcome, at)),
      ...rank.flatMap((weighed) => describeCandidate(weighed, seen, names)),
    ]),
  ];
}

function describeNext(forms: readonly string[], seen: SeenResult, { callForm }: FormNames): readonly Block[] {
  const { asking, answers, result, city, role, toAddress } = seen;
  const given = formatAnswers(answers, city, asking.questions, asking.version);
  const steps = forms.map(
    (form) => `${forms.length > 1 ? `${callForm(form)}：` : ''}${result.next[form]?.[role] ?? ''}`,
  );
  const contacts = result.contacts.filter((contact) => contact.city === city);
  const schemes = result.schemes.filter((one) => one.city === city && one.forms.some((form) => forms.includes(form)));
  const sheets = new Map(
    forms.flatMap((form) => pickSheets(result.checklists, form, role)).map((sheet) => [sheet.path, sheet]),
  );
  const link = (label: string, text: string, path: string): Words => [
    { text: `${label}：` },
    { text, link: toAddress(path) },
  ];
  return section('次の一歩', [
    ...steps.map(toItem),
    ...(contacts.length === 0 ? [toItem(tellNoContact(seen))] : []),
    ...contacts.map(({ name, tel, asOf }) => toItem(`聞くところ：${name}　${tel}（${asOf}の文書による番号）`)),
    ...schemes.map(({ title, asOf, path }) => toItem(link('市の制度', `${title}（${asOf}の内容）`, path))),
    ...[...sheets.values()].slice(0, 3).map(({ title, path }) => toItem(link('使えるシート', title, path))),
    ...forms
      .filter((form) => result.agreements.includes(form))
      .map((form) =>
        toItem(link('協定書のたたき台', `${callForm(form)}の案をつくる`, address.agreementFor(form, given))),
      ),
    ...forms.map((form) => toItem(link('形のページ', callForm(form), address.form(form)))),
  ]);
}

function tellNoContact({ city, result }: SeenResult): Words {
  const site = result.sites[city];
  if (city === '' || site === undefined) return `聞くところ：${city === '' ? ASK.anywhere : ASK.nowhere}`;
  return [
    { text: `聞くところ：${ASK.nowhere}` },
    { text: '市の公式サイト', link: site },
    { text: 'で、担当課を確かめてください。' },
  ];
}

function describeNotes(seen: SeenResult, outcome: Outcome): readonly Block[] {
  const { result, role } = seen;
  const forms = outcome.kind === 'candidates' ? outcome.ranks.flat().map(({ form }) => form) : [];
  const differences = result.differences.filter((one) => one.forms.some((form) => forms.includes(form)));
  const steps = result.steps.filter((step) => step.role === undefined || step.role === role);
  const withPlaces = ({ text, places }: { readonly text: string; readonly places: readonly Place[] }) =>
    toItem([{ text }, ...tellPlaces(places, seen)]);
  return [
    ...section('市によって違うところ', differences.map(withPlaces)),
    ...section('相手と進めること', steps.map(withPlaces), true),
  ];
}

function tellPlaces(places: readonly Place[], { toAddress }: SeenResult): readonly Run[] {
  if (places.length === 0) return [];
  const links = places.map(({ position, path }): Run => ({ text: position, link: toAddress(path) }));
  return [{ text: '（' }, ...links.flatMap((link, at) => (at === 0 ? [link] : [{ text: '、' }, link])), { text: '）' }];
}

function describeAnswers({ asking, city, answers }: SeenResult): readonly Block[] {
  const given = asking.questions.filter(({ id }) => answers[id] !== undefined);
  const rows = given.map(({ id, short, options }) => [
    short,
    answers[id] === UNKNOWN ? 'わからない' : (options.find((option) => option.id === answers[id])?.label ?? ''),
  ]);
  const chosen = asking.cities.find((one) => one.id === city)?.name ?? 'すべての市';
  return [
    heading('これまでの答え'),
    {
      kind: 'table',
      hasHead: false,
      columns: [
        { head: '', width: 2 },
        { head: '', width: 6 },
      ],
      rows: [['市', chosen], ...rows],
    },
  ];
}

/** Gives a section of a list, or nothing where there is nothing to list. */
function section(title: string, items: readonly ReturnType<typeof toItem>[], isOrdered = false): readonly Block[] {
  return items.length === 0 ? [] : [heading(title), { kind: 'list', isOrdered, items }];
}

function toItem(words: Words) {
  return { level: 0 as const, words };
}

function heading(words: string): Block {
  return { kind: 'heading', level: 1, words };
}

function strong(words: string): Block {
  return { kind: 'paragraph', look: 'strong', words };
}
