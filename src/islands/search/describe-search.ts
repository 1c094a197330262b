import type { SearchAnswer } from '../../domain/search/answer/answer-query.ts';
import type { SearchState } from './prepare-search.ts';

/** Tells what can be typed, before anything is; `example` is the number of a section. */
export function inviteToSearch(example: string): string {
  return `ことば、条の番号（第12条）、節の番号（${example}など）で探せます。`;
}

/** Tells in one sentence how a search stands, for the eye and for a screen reader. */
export function describeSearch(state: Exclude<SearchState, { readonly kind: 'idle' }>): string {
  if (state.kind === 'searching') return '探しています。';
  if (state.kind === 'failed' && import.meta.env.DEV)
    return '書きながら見ているときは、検索の索引がありません。一度 npm run build をして npm run preview で開くと、検索できます。';
  if (state.kind === 'failed')
    return '検索の索引を読み込めませんでした。通信を確かめて、もう一度入力してください。下の索引からも探せます。';
  const { request, answer } = state;
  const query = shorten(request.query);
  if (answer.places.length > 0) {
    const read = answer.elsewhere ? `そのうち${answer.places.length}か所を、` : '';
    const own = answer.from === undefined ? '' : `${answer.from}のものを先に、`;
    const within = answer.home === undefined ? '' : `${answer.home}と、市によらないものから、`;
    const told = `${within}${countAll(answer)}か所が見つかりました。${read}${own}よく合うものから並べています。`;
    if (answer.unmet.length === 0) return `「${query}」で${told}`;
    // What only a part of a word was found of has no count worth telling.
    if (answer.understood.length === 0)
      return `「${query}」は見つかりませんでした。一部が同じことばや近いことばのある場所を、合うものから並べています。`;
    return `「${quote(answer.unmet)}」は見つかりませんでした。「${quote(answer.understood)}」で${told}`;
  }
  const isNarrowed = request.city !== '' || request.document !== '' || request.kind !== '';
  return isNarrowed
    ? `「${query}」は、選んだ範囲では見つかりませんでした。範囲を「すべて」に戻すか、別の言い方で試してください。`
    : `「${query}」は見つかりませんでした。短いことばや別の言い方で試すか、下の索引から探してください。`;
}

/** Counts the places that were found, those in cities that were not looked into included. */
function countAll({ places, elsewhere = 0 }: SearchAnswer): number {
  return places.length + elsewhere;
}

/** Names the way from the first places to all of them; a count is told where the words themselves were met. */
export function offerAll(answer: SearchAnswer): string {
  if (answer.places.length === 0) return '見出しの索引から探す';
  const count = answer.understood.length > 0 ? `${answer.home ?? ''}${countAll(answer)}か所` : '';
  return `${count}すべてを見る・絞り込む`;
}

/** Names the press after which no city comes first; undefined where none does. */
export function nameAllAlike({ from, home }: Pick<SearchAnswer, 'from' | 'home'>): string | undefined {
  if (home !== undefined) return 'すべての市から探す';
  return from === undefined ? undefined : 'すべての市を同じに並べる';
}

function quote(words: readonly string[]): string {
  return shorten(words.join('」「'));
}

function shorten(text: string): string {
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}
