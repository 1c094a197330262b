import { splitText, type Stretch } from '../../domain/agreement/fill-text.ts';
import { tellIf, type Finding, type Location } from '../finding.ts';
import type { Content } from '../read/content.ts';

type Clause = Content['agreementClauses'][number];
type Kind = Content['agreementKinds'][number];
type Said = { readonly text: string; readonly where: Location };

/** How the parties are called is said by the kind itself. */
const PARTIES = ['city', 'group'];

/**
 * In every draft each place is filled by a field it has, each number of a clause is that of one that always stands, and
 * each clause has words. A field is asked for somewhere.
 */
export function checkAgreementPlaces(content: Content): readonly Finding[] {
  const { agreementKinds, agreementClauses } = content;
  return [
    ...agreementKinds.flatMap((kind) => [...judgeFrame(kind, content), ...judgeWords(kind, content)]),
    ...agreementClauses.flatMap((clause) => [...judgeTexts(clause, content), ...judgeFields(clause, content)]),
  ];
}

function judgeFrame(kind: Kind, content: Content): readonly Finding[] {
  const { opening, closing, signature = [] } = kind.data;
  const said: readonly Said[] = [
    { text: opening, where: kind.at('opening') },
    { text: closing, where: kind.at('closing') },
    ...signature.map((text, at) => ({ text, where: kind.at('signature', at) })),
  ];
  return said.flatMap((one) => judgeSaid(one, kind, undefined, content));
}

function judgeTexts(clause: Clause, content: Content): readonly Finding[] {
  return content.agreementKinds
    .filter(({ data }) => data.clauses.includes(clause.id))
    .flatMap((kind) => listSaid(clause, kind.id).flatMap((one) => judgeSaid(one, kind, clause, content)));
}

/** Everything a clause may say in a draft of a kind: behind a wording for every form none is ever picked. */
function listSaid({ data, at }: Clause, kind: string): readonly Said[] {
  const isOf = ({ kinds }: { readonly kinds?: readonly string[] | undefined }) => kinds?.includes(kind) ?? true;
  const fitting = data.text.map((wording, index) => ({ wording, index })).filter(({ wording }) => isOf(wording));
  const last = fitting.findIndex(({ wording }) => wording.forms === undefined);
  return fitting.slice(0, last < 0 ? undefined : last + 1).flatMap(({ wording: { lead, items }, index }) => [
    { text: lead, where: at('text', index, 'lead') },
    ...items.flatMap((item, place) => {
      const under = item.items.map((text, below) => ({
        text,
        where: at('text', index, 'items', place, 'items', below),
      }));
      return isOf(item) ? [{ text: item.text, where: at('text', index, 'items', place, 'text') }, ...under] : [];
    }),
  ]);
}

function judgeSaid(
  { text, where }: Said,
  kind: Kind,
  clause: Clause | undefined,
  content: Content,
): readonly Finding[] {
  return splitText(text).flatMap((stretch) => judgeStretch(stretch, where, kind, clause, content));
}

function judgeStretch(
  stretch: Stretch,
  where: Location,
  { data: { short, clauses } }: Kind,
  clause: Clause | undefined,
  { agreements, agreementClauses }: Content,
): readonly Finding[] {
  const stands = ({ id, data }: Clause) => clauses.includes(id) && (id === clause?.id || data.always !== undefined);
  if ('clause' in stretch) {
    const isFound = agreementClauses.some((one) => one.id === stretch.clause && stands(one));
    const problem = `「${stretch.clause}」の条は、「${short}」の書面にないか、外せる条です。`;
    return tellIf(!isFound, where, problem, 'その書面で外せない条（alwaysのある条）を指してください。');
  }
  if (!('field' in stretch) || PARTIES.includes(stretch.field)) return [];
  const held = [
    ...agreements.flatMap(({ data }) => data.heads),
    ...agreementClauses.filter(stands).flatMap(listFields),
  ];
  const isFound = held.some(({ id }) => id === stretch.field);
  const problem = `「${short}」の書面に、「${stretch.field}」という欄はありません。`;
  return tellIf(!isFound, where, problem, 'つづりを直すか、この条か、その書面で外せない条のfieldsに足してください。');
}

/** A clause that a kind lists is there, and says something in every form that kind is used with. */
function judgeWords({ id: kind, data, at }: Kind, { agreementClauses, unread }: Content): readonly Finding[] {
  return data.clauses.flatMap((name, index) => {
    const clause = agreementClauses.find(({ id }) => id === name)?.data;
    const where = at('clauses', index);
    const isLost = !clause && !unread.has(`agreements/clauses/${name}.yaml`);
    const silent = data.forms.filter(
      (form) =>
        clause !== undefined &&
        (clause.forms?.includes(form) ?? true) &&
        !clause.text.some((one) => (one.kinds?.includes(kind) ?? true) && (one.forms?.includes(form) ?? true)),
    );
    return [
      ...tellIf(
        isLost,
        where,
        `「${name}」という条はありません。`,
        'content/agreements/clausesのファイルの名前にします。',
      ),
      ...tellIf(
        silent.length > 0,
        where,
        `「${name}」の条に、この書面の文がありません（形態：${silent.join('、')}）。`,
        'その条のtextに足すか、ここから外してください。',
      ),
    ];
  });
}

function judgeFields(clause: Clause, { agreementClauses, agreementKinds }: Content): readonly Finding[] {
  const kinds = agreementKinds.flatMap(({ data: { opening, closing, signature = [] } }) => [
    opening,
    closing,
    ...signature,
  ]);
  const texts = agreementClauses.flatMap(({ data }) =>
    data.text.flatMap(({ lead, items }) => [lead, ...items.flatMap((item) => [item.text, ...item.items])]),
  );
  const used = new Set([...kinds, ...texts].flatMap(splitText).map((one) => ('field' in one ? one.field : '')));
  return listFields(clause).flatMap(({ id }, index) => {
    const where = clause.at('fields', index, 'id');
    const twin = agreementClauses.find((one) => one !== clause && listFields(one).some((field) => field.id === id));
    return [
      ...tellIf(
        !used.has(id),
        where,
        `どの条の文にも {${id}} がないので、この欄は出ません。`,
        '文に足すか、消してください。',
      ),
      ...tellIf(
        twin !== undefined,
        where,
        `同じ欄が「${twin?.file}」にもあります。`,
        '1つにして、文では {id} で使います。',
      ),
    ];
  });
}

function listFields({ data }: Clause): Clause['data']['fields'] {
  return data.fields;
}
