import { isKnown } from '../wizard/answers.ts';
import type { Model } from '../wizard/decide-outcome.ts';
import { findShutting } from '../wizard/gates.ts';
import { keepAsked } from '../wizard/list-asked.ts';
import type { Rule, WeighedForm } from '../wizard/model.ts';
import { EFFECTS, markBasis } from '../wizard/rule-words.ts';
import type { FormNames, SeenResult } from './seen-result.ts';
import type { Block, Words } from './word-document.ts';

type Item = { readonly level: 0; readonly words: Words };
const ASK = 'あなたの事業でどうなるかは、担当課・契約・法規の担当に確かめてください。';

/** Describes a candidate: its name, why it fits and why not, what cities call it, what the law asks. */
export function describeCandidate(weighed: WeighedForm, seen: SeenResult, names: FormNames): readonly Block[] {
  const form = seen.result.forms.find(({ id }) => id === weighed.form);
  if (!form) return [];
  const { title, note } = names.nameOf(form.id);
  const { counts, rules } = weighed;
  const own = form.names.filter(({ city }) => seen.city === '' || city === seen.city);
  const notes = seen.result.notes.filter(({ forms }) => forms.includes(form.id));
  return [
    { kind: 'heading', level: 2, words: title },
    ...(note === '' ? [] : [{ kind: 'paragraph', words: note } as const]),
    { kind: 'paragraph', words: form.gist },
    {
      kind: 'paragraph',
      look: 'note',
      words: `合う答え ${counts.for}・合わない答え ${counts.against}・わからない ${names.unknown}`,
    },
    ...describeReasons(rules, seen, names),
    ...titled(
      '市での名前',
      own.map(({ city, name, under, edition }) =>
        toItem(`${names.cityName(city)}「${name}」${under && `（「${under}」の例）`}（${edition}の文書）`),
      ),
    ),
    ...titled(
      '法律の上で確かめること（△ 当サイトのまとめ）',
      notes.map(({ text, statute }) => toItem(`${text}（${statute}）`)),
    ),
    ...(notes.length > 0 ? [{ kind: 'paragraph', words: ASK } as const] : []),
  ];
}

/** Describes the forms that are no candidates, each with its reasons, as the page lists them. */
export function describeOthers(
  others: readonly WeighedForm[],
  model: Model,
  seen: SeenResult,
  names: FormNames,
): readonly Block[] {
  const answers = keepAsked(model, seen.answers);
  if (others.length === 0 || !seen.asking.questions.some(({ id }) => isKnown(answers, id))) return [];
  return [
    { kind: 'heading', level: 1, words: `候補にならなかった形態とその理由（${others.length}）` },
    ...others.flatMap(({ form, counts, rules }): readonly Block[] => {
      const gates = findShutting(model, form, answers).flatMap((index) => seen.result.gateReasons[index] ?? []);
      const reasons = [
        ...titled(
          'この形にできない理由',
          gates.map(({ reason, statute }) =>
            toItem(`△ ${reason}（${statute === '' ? '当サイトの推測' : `当サイトのまとめ。${statute}`}）`),
          ),
        ),
        ...describeReasons(
          rules.filter(({ effect }) => effect !== 'requires'),
          seen,
          names,
        ),
      ];
      const none: Block = { kind: 'paragraph', words: '今の答えには、合う理由も合わない理由もありません。' };
      const words = `${names.callForm(form)}　合う${counts.for}・合わない${counts.against}`;
      return [{ kind: 'heading', level: 2, words }, ...(reasons.length === 0 ? [none] : reasons)];
    }),
  ];
}

function describeReasons(rules: readonly Rule[], { toAddress }: SeenResult, { cityName }: FormNames): readonly Block[] {
  return EFFECTS.flatMap(({ id, heading }) => {
    const held = rules.filter(({ effect }) => effect === id);
    const items = held.map(({ basis, city, reason, position, path }) => {
      const told = {
        text: `${markBasis(basis)} ${reason}（${city === '' ? '当サイトの推測）' : `${cityName(city)} `}`,
      };
      return toItem(city === '' ? [told] : [told, { text: position, link: toAddress(path) }, { text: '）' }]);
    });
    return titled(heading, items);
  });
}

/** Gives a list under its title, or nothing where there is nothing to list. */
function titled(title: string, items: readonly Item[]): readonly Block[] {
  if (items.length === 0) return [];
  return [
    { kind: 'heading', level: 3, words: title },
    { kind: 'list', items },
  ];
}

function toItem(words: Words): Item {
  return { level: 0, words };
}
