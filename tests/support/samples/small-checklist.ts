import type { Checklist } from '../../../src/domain/sheet/checklist.ts';
import type { Box } from '../../../src/domain/storage/safe-box.ts';

/** A checklist of three phases with four items each, checked before and after by both parties. */
export const SMALL: Checklist = {
  id: 'small-sheet',
  title: '小さなシート',
  parties: ['group', 'city'],
  fields: [
    { id: 'fiscal-year', label: '年度', ours: false },
    { id: 'project-name', label: '事業名', ours: false, names: true },
  ],
  timings: [
    { id: 'before', label: '事業前' },
    { id: 'after', label: '事業後' },
  ],
  groups: ['Ⅰ', 'Ⅱ', 'Ⅲ'].map((label, phase) => ({
    id: `phase-${phase + 1}`,
    label,
    title: `段階${phase + 1}`,
    points: [],
    items: [1, 2, 3, 4].map((item) => ({ id: `item-${phase + 1}-${item}`, text: `項目${phase + 1}の${item}` })),
  })),
  edition: 'first',
};

/** A checklist with a group for one party only: the city has two items, the group three. */
export const ONE_SIDED: Checklist = {
  ...SMALL,
  id: 'one-sided',
  timings: [{ id: 'now', label: '確認' }],
  groups: [
    {
      id: 'city',
      label: '',
      title: '市',
      points: [],
      party: 'city',
      items: [
        { id: 'c-1', text: '市1' },
        { id: 'c-2', text: '市2' },
      ],
    },
    {
      id: 'group',
      label: '',
      title: '団体',
      points: [],
      party: 'group',
      items: [1, 2, 3].map((n) => ({ id: `g-${n}`, text: `団体${n}` })),
    },
  ],
};

/** Storage in memory that can refuse like a browser's: `isFull` refuses writing, `isOff` refuses everything. */
export class FakeBox implements Box {
  readonly texts = new Map<string, string>();
  isFull = false;
  isOff = false;
  get length(): number {
    this.#refuse(this.isOff);
    return this.texts.size;
  }
  key(index: number): string | null {
    this.#refuse(this.isOff);
    return [...this.texts.keys()][index] ?? null;
  }
  getItem(key: string): string | null {
    this.#refuse(this.isOff);
    return this.texts.get(key) ?? null;
  }
  setItem(key: string, value: string): void {
    this.#refuse(this.isOff || this.isFull);
    this.texts.set(key, value);
  }
  removeItem(key: string): void {
    this.#refuse(this.isOff);
    this.texts.delete(key);
  }
  #refuse(isRefused: boolean): void {
    if (isRefused) throw new DOMException('refused', 'QuotaExceededError');
  }
}
