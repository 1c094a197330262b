import type { AgreementBook, AgreementKind } from './agreement.ts';
import type { Draft } from './assemble.ts';

/** What stands before the name of every draft, so that nobody takes it for the agreement. */
export const DRAFT_HEAD = '案（話し合い用のたたき台）';

/** Names a draft: the paper's title, marked as a draft. */
export function nameDraft({ title }: Pick<AgreementKind, 'title'>): string {
  return `${title}（案）`;
}

/** Says what a draft is not, whom to ask, and how much of it only one party has proposed. */
export function tellNotice(book: AgreementBook, draft: Pick<Draft, 'choice' | 'counts'>): readonly string[] {
  const { 'one-sided': oneSided } = draft.counts;
  const halves =
    oneSided > 0 ? [`片方だけの案のまま入っているところが${oneSided}あります。二者で決めたことではありません。`] : [];
  return [...book.notice, tellDesk(book, draft), ...halves];
}

/** The desk of the chosen city where its documents name one. */
function tellDesk({ cities }: AgreementBook, { choice }: Pick<Draft, 'choice'>): string {
  const city = cities.find(({ id }) => id === choice.city);
  const desks = city?.contacts.map(({ name, tel, asOf }) => `${name}（電話${tel}、${asOf}の文書による番号）`) ?? [];
  if (!city) return '確かめる先：市の担当課（市を選ぶと、文書にある窓口を表示します）';
  if (desks.length === 0) return `確かめる先：${city.name}の担当課（公式サイトで確かめてください）`;
  return `確かめる先：${city.name} ${desks.join('、')}`;
}
