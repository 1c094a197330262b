import type { AgreementBook, AgreementField, AgreementKind, Clause } from '../../../src/domain/agreement/agreement.ts';

/** A field as the tests need it: named after its id, from nowhere. */
export function fieldSample(id: string, more: Partial<AgreementField> = {}): AgreementField {
  return { id, label: `【${id}】`, ask: `${id}?`, kind: 'text', from: [], ...more };
}

/** A clause that says one thing, as the tests need it. */
export function clauseSample(id: string, lead: string, more: Partial<Clause> = {}): Clause {
  return {
    id,
    title: id,
    why: `why ${id}`,
    text: [{ lead, items: [] }],
    fields: [],
    passages: [],
    law: [],
    sheetItems: [],
    ...more,
  };
}

/** A kind of agreement, as the tests need it. */
export function kindSample(id: string, clauses: readonly string[], more: Partial<AgreementKind> = {}): AgreementKind {
  return {
    id,
    title: `${id}契約書`,
    short: id,
    gist: '',
    answers: {},
    forms: ['bridge'],
    paper: '',
    first: [],
    cautions: [],
    parties: { city: '甲', group: '乙' },
    opening: '{city-name}を{city}という。',
    closing: '以上',
    clauses,
    ...more,
  };
}

const ROLES = clauseSample('roles', '{group}は{paint}。{clause:money}による。', {
  fields: [
    fieldSample('paint', {
      from: [
        { list: 'talks', item: 'who', party: 'group' },
        { answers: { who: ['both'] }, text: '二人で塗る' },
        { forms: ['boat'], text: '舟を塗る' },
      ],
    }),
  ],
});
const MONEY = clauseSample('money', '金{sum}円を払う。', {
  always: 'because',
  fields: [fieldSample('sum', { kind: 'amount' })],
});

/** A book of two kinds and three clauses about painting a bridge, with one city. */
export const SMALL_BOOK: AgreementBook = {
  id: 'drafts',
  title: '下書き',
  summary: '',
  notice: ['案です。'],
  heads: [
    fieldSample('project', { from: [{ list: 'talks', field: 'project' }] }),
    fieldSample('city-name', { from: [{ city: 'name' }] }),
  ],
  signature: ['{city}　{city-name}'],
  kinds: [
    kindSample('paid', ['roles', 'money', 'end'], { answers: { money: ['pay'] } }),
    kindSample('free', ['roles'], { answers: { money: ['none'] }, forms: ['bridge', 'boat'] }),
  ],
  clauses: [ROLES, MONEY, clauseSample('end', '終わる。', { forms: ['bridge'] })],
  forms: [
    { id: 'bridge', title: '橋' },
    { id: 'boat', title: '舟' },
  ],
  cities: [
    {
      id: 'mihon',
      name: 'みほん市',
      site: 'https://mihon.example/',
      contacts: [{ name: '橋の課', tel: '000-000-0000', asOf: '令和8年4月', path: '/mihon/' }],
    },
  ],
};
