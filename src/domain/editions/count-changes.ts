import { CHANGE_KINDS, type Change, type ChangeKind } from './tell-change.ts';

/** Says how many changes there are and of what kinds, before a table shows them; of mere spellings apart. */
export function countChanges(changes: readonly Pick<Change, 'kind'>[]): string {
  const count = (kind: ChangeKind) => changes.filter((change) => change.kind === kind).length;
  const kinds = (Object.keys(CHANGE_KINDS) as ChangeKind[]).filter((kind) => kind !== 'spelling' && count(kind) > 0);
  const told = kinds.map((kind) => `${CHANGE_KINDS[kind]}ところが${count(kind)}`).join('、');
  const all = changes.length - count('spelling');
  const spelled = count('spelling') > 0 ? `ほかに、表記だけを改めたところが${count('spelling')}あります。` : '';
  return all === 0
    ? `ことばの変わったところはありません。${spelled}`
    : `変わったところは${all}です（${told}）。${spelled}`;
}
