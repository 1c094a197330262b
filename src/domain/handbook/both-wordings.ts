import { tellTwin, tellWording } from './wording.ts';

const OFFICIAL = tellWording('official').result;

/** What is told where a city's words lie beside ours: what a reader may choose, and how the two stand to each other. */
export const BESIDE_TOLD = {
  choice: '読む・印刷することば',
  both: '両方',
  own: '当サイトのことば',
  official: OFFICIAL,
  /** True of paper that holds both, and of paper that holds one of them. */
  paper: '当サイトのことばで書き直した版か、市の原文か、その両方です。どれであるかは、節ごとに書いてあります。',
  cite: '引用文は、市の原文です。',
  noOwn: '当サイトの版には、この項に当たる文がありません。',
  noOfficial: '市の原文には、この項に当たる文がありません。',
  noSection: '市の原文には、この節に当たる文がなくなりました。',
} as const;

/** What a reader may choose where both stand. */
export const CHOICES = ['both', 'own', 'official'] as const;

/** Takes of when a city's words are, with the western year; gives what a passage says that rests on former ones. */
export function tellChanged(date: string): { readonly changed: string; readonly gone: string } {
  const former = 'この文は、変わる前の市の文に合わせてあります。';
  return {
    changed: `${former}市の原文（${date}）で確かめてください。`,
    gone: `${former}市の原文（${date}）には、当たる文がありません。`,
  };
}

/** Takes of when a city's words are; gives what a cover adds that stands before both wordings. */
export function tellCoverOfBoth(date: string): string {
  return `市の原文（${date}）があるところには、並べてあります。どちらか1つだけを読むことも、印刷することもできます。引用文は市の原文です。比べる表、形を選ぶ問い、質問への答えは、${BESIDE_TOLD.own}によります。`;
}

/** Takes the name of a document that stands in both wordings; gives the name with both. */
export function markBoth(name: string): string {
  return `${name}（${BESIDE_TOLD.own}・${OFFICIAL}）`;
}

/** Takes what a document is of that stands in both wordings; gives the first line of its Markdown twin. */
export function tellTwinOfBoth(of: { city: string; document: string; site: string }): string {
  return `${tellTwin('own', of)}「${OFFICIAL}」とあるところは、市の文のままです。`;
}
