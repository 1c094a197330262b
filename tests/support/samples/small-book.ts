import type { AgreementBook, AgreementField, Clause } from '../../../src/domain/agreement/agreement.ts';
import { sheetKey } from '../../../src/domain/sheet/sheet-keys.ts';
import { createSheet, writeSheet, type Sheet } from '../../../src/domain/sheet/sheet.ts';

const field = (id: string, label: string, more: Partial<AgreementField> = {}): AgreementField => ({
  id,
  label,
  ask: `${label}は何ですか。`,
  kind: 'text',
  from: [],
  ...more,
});

const clause = (id: string, title: string, more: Partial<Clause>): Clause => ({
  id,
  title,
  why: `${title}の理由。`,
  text: [{ lead: `${title}の文。`, items: [] }],
  fields: [],
  passages: [],
  law: [],
  sheetItems: [],
  ...more,
});

const passage = { position: '手引き 3章', path: '/mihon/guide/three/#three', says: '目的を決めるとしています。' };

/** Two kinds of agreement of four clauses, two forms and two cities: one has a desk. */
export const BOOK: AgreementBook = {
  id: 'small-book',
  title: '小さなたたき台',
  summary: '',
  notice: ['法律の助言ではありません。'],
  signature: ['{day}', '{city}　{place}', '{group}'],
  heads: [
    { ...field('project', '事業名', { from: [{ list: 'small-sheet', field: 'project-name' }] }), names: true },
    field('place', '市の名', { from: [{ city: 'name' }] }),
    field('day', '協定の日', { kind: 'date' }),
  ],
  kinds: [
    {
      id: 'paid',
      title: '契約書',
      short: '有償',
      gist: '',
      answers: { money: ['payment'] },
      forms: ['entrust', 'help'],
      paper: '',
      first: ['予算'],
      cautions: [],
      parties: { city: '甲', group: '乙' },
      opening: '{place}（{city}）と{group}は、「{project}」を行う。',
      closing: '{copies}。',
      clauses: ['aim', 'money', 'goods', 'end'],
    },
    {
      id: 'free',
      title: '覚書',
      short: '無償',
      gist: '',
      answers: { money: ['none'] },
      forms: ['help'],
      paper: '',
      first: ['相談'],
      cautions: [],
      parties: { city: '市', group: '会' },
      opening: '{project}',
      closing: '以上。',
      clauses: ['aim', 'end'],
    },
  ],
  clauses: [
    clause('aim', '目的', {
      always: '約束の中心だからです。',
      text: [
        { forms: ['help'], lead: '{group}を助け、{aim}をめざす。', items: [] },
        { lead: '{city}と{group}は、{aim}をめざす。', items: [{ text: '{end-day}まで', items: ['{aim}のため'] }] },
      ],
      fields: [
        field('aim', '目的', {
          kind: 'long',
          first: true,
          from: [
            { list: 'small-sheet', item: 'item-1-1' },
            { kinds: ['free'], text: '助け合うこと' },
          ],
        }),
      ],
      passages: [
        { city: 'mihon', ...passage },
        { city: 'aobano', ...passage, forms: ['help'] },
      ],
      sheetItems: [{ list: 'small-sheet', item: 'item-1-1' }],
    }),
    clause('money', 'お金', {
      text: [{ lead: '金{fee}円を払う。', items: [{ text: '前払い', items: [], forms: ['entrust'] }] }],
      fields: [
        field('fee', '委託料', { kind: 'amount', from: [{ answers: { money: ['payment'] }, text: '300000' }] }),
        field('copies', '通数', { kind: 'choice', choices: ['2通つくる', '1通つくる'] }),
        field('unused', '使わない欄'),
      ],
      passages: [{ city: 'aobano', ...passage }],
      law: [{ text: '税務署に確かめます。', statute: '', kinds: ['free'] }],
    }),
    clause('goods', '物', { forms: ['help'], text: [{ lead: '{clause:end}のとおり。', items: [] }] }),
    clause('end', '終わり', {
      text: [{ lead: '{end-day}に終わる。', items: [] }],
      fields: [field('end-day', '終わる日')],
    }),
  ],
  forms: [
    { id: 'entrust', title: '任せる' },
    { id: 'help', title: '助ける' },
    { id: 'name', title: '名前を貸す' },
  ],
  cities: [
    {
      id: 'mihon',
      name: 'みほん市',
      site: 'https://mihon.example/',
      contacts: [{ name: '協働課', tel: '000-000-0000', asOf: '令和7年（2025年）', path: '/mihon/guide/' }],
    },
    { id: 'aobano', name: 'あおば野市', site: 'https://aobano.example/', contacts: [] },
  ],
  questions: [{ id: 'money', label: 'お金', answers: { payment: '対価', none: 'なし' } }],
};

/** A draft of the small book with some cells written, each by a writer of its own. */
export function fillDraft(cells: Readonly<Record<string, string>>): Sheet {
  const blank = createSheet({ id: 'draft-1', list: BOOK.id, edition: 'x', created: '2026-04-01T00:00:00.000Z' });
  return Object.entries(cells).reduce(
    (sheet, [key, value], at) => writeSheet(sheet, key, value, { by: `w-${at}`, at: '2026-04-02T00:00:00.000Z' }),
    blank,
  );
}

/** The cells that say what a draft is about. */
export const ABOUT = {
  [sheetKey.field('kind')]: 'paid',
  [sheetKey.field('form')]: 'help',
  [sheetKey.field('city')]: 'mihon',
};
