import type { SeenResult } from '../../../src/domain/office/seen-result.ts';
import { SMALL_WIZARD, ruleSample } from './small-wizard.ts';

/** A result of the small wizard in which the bridge comes first, with all that a page would show of it. */
export const SMALL_RESULT: SeenResult = {
  asking: {
    version: 1,
    cities: [{ id: 'mihon', name: 'みほん市' }],
    forms: SMALL_WIZARD.forms,
    questions: SMALL_WIZARD.questions,
    gates: [],
  },
  result: {
    forms: ['bridge', 'boat'].map((id) => ({
      id,
      title: id === 'bridge' ? '橋' : '舟',
      gist: `${id}です。`,
      names: [],
    })),
    rules: [
      { ...ruleSample('bridge', 'a', 'x', 'for', 'mihon'), position: '手引き 1', path: '/mihon/guide/start/#a' },
      ...SMALL_WIZARD.rules,
      ruleSample('bridge', 'c', 'x', 'for'),
      ruleSample('bridge', 'who', 'both', 'for'),
    ],
    cityForms: {},
    gateReasons: [],
    next: { bridge: { staff: '課に聞きます。', group: '団体で話します。' } },
    notes: [{ forms: ['bridge'], text: '契約を確かめます。', statute: '地方自治法234条' }],
    contacts: [],
    schemes: [],
    changes: [],
    sites: {},
    differences: [],
    checklists: [],
    agreements: [],
    steps: [{ text: '目的を話し合います。', places: [{ position: '手引き 2', path: '/mihon/guide/start/#b' }] }],
  },
  city: '',
  role: 'group',
  answers: { who: 'both', a: 'x', b: 'y', c: 'x' },
  address: 'https://example.jp/choose/?at=result',
  today: '2026年11月30日',
  toAddress: (path) => `https://example.jp${path}`,
};
