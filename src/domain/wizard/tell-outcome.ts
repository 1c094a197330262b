import type { Outcome } from './model.ts';

type Found = Extract<Outcome, { readonly kind: 'candidates' }>;

/** Names a question or a form in a sentence, by its id. */
type Naming = (id: string) => string;

/** Where to ask as long as no city is chosen, and where a city's documents name no telephone. */
export const ASK = {
  anywhere: '市を選ぶと、その市の窓口が出ます。まず、その仕事を受け持つ課に聞きます。',
  nowhere: '収めた文書に、窓口の電話番号はありません。',
} as const;

/** Says which form comes first, and when several do. */
export function tellFirst({ ranks, isPair }: Found, callForm: Naming): string {
  const first = (ranks[0] ?? []).map(({ form }) => callForm(form));
  const named = `第1候補は${first.join(isPair ? 'と' : '')}です。`;
  if (isPair) return `${named}2つのことを求めているので、それぞれの形を組み合わせます。`;
  return first.length > 1 ? `${named}同じ順位が${first.length}つあります。` : named;
}

/** Names a rank by its place, and says how many forms share it. */
export function nameRank({ ranks, isPair }: Found, at: number): string {
  const count = ranks[at]?.length ?? 0;
  const shared = at === 0 && isPair ? '（組み合わせる2つ）' : `（同じ順位が${count}つ）`;
  return `第${at + 1}候補${count > 1 ? shared : ''}`;
}

/** Says why there is no candidate, and what to do. */
export function tellEnd(outcome: Exclude<Outcome, Found>, short: Naming): string {
  if (outcome.kind === 'outside') {
    const asked = short(outcome.question);
    return `答えの${asked}からみると、どちらか一方だけで行う事業です。市の文書の領域の図では、協働の外に当たります。一緒に行うところがあるなら、${asked}の答えを変えてみてください。`;
  }
  if (outcome.kind === 'contradiction') {
    const [one, other] = outcome.clash.map(short);
    return `答えどうしが食い違っています。${one}と${other}の答えが、同じ形態について反対のことを言っています。どちらかを見直すか、相手と話し合ってから、もう一度試してください。`;
  }
  const { known, needed, open } = outcome;
  return `まだ言えることが少なすぎます。分かっている答えは${known}つです（${needed}つ以上必要です）。次のことを確かめてください：${open.map(short).join('')}。`;
}
