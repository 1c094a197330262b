import { statePin } from '../pin/pin.ts';
import type { Original } from './original.ts';

/** A word and what it means, both with their readings. */
export type ExplainedWord = { readonly word: string; readonly means: string };

/** Words that no retelling has to explain, and those that every one explains in the same way. */
export type EasyWords = { readonly basic: readonly string[]; readonly explained: readonly ExplainedWord[] };

/** A stretch of a retelling: paragraphs, and after them a list. */
export type EasyPart = {
  readonly title?: string | undefined;
  readonly text: readonly string[];
  readonly items: readonly string[];
};

/** A text of ours once more in easy Japanese (やさしい日本語), with a reading over every Chinese character. */
export type Retelling = {
  readonly title: string;
  /** What it was held against when somebody last wrote it (`pin`). */
  readonly pin?: string | undefined;
  /** Who has checked it, and when; nobody as long as it is missing. */
  readonly checked?: { readonly by: string; readonly on: Date } | undefined;
  readonly parts: readonly EasyPart[];
  /** The answers of a question, by their ids. */
  readonly answers: Readonly<Record<string, string>>;
  /** Names of the original that explain themselves where they stand. */
  readonly names: readonly string[];
  /** Words of the original that only this text has to explain. */
  readonly words: readonly ExplainedWord[];
};

/** A text of a retelling with its readings, and the names of the fields and places in lists under which it stands. */
type Told = { readonly path: readonly (string | number)[]; readonly text: string };

/** Gives every text of a retelling that is read, in order; first its title. */
export function listTexts({ title, parts, answers }: Retelling): readonly Told[] {
  return [
    { path: ['title'], text: title },
    ...parts.flatMap((part, at): readonly Told[] => [
      ...(part.title === undefined ? [] : [{ path: ['parts', at, 'title'], text: part.title }]),
      ...part.text.map((text, place) => ({ path: ['parts', at, 'text', place], text })),
      ...part.items.map((text, place) => ({ path: ['parts', at, 'items', place], text })),
    ]),
    ...Object.entries(answers).map(([id, text]) => ({ path: ['answers', id], text })),
  ];
}

/** Whether a retelling was written beside its original as that is now. */
export function isFresh({ pin }: Retelling, { rest }: Original): boolean {
  return statePin(pin, rest) === 'current';
}

/** What a page with a retelling says of it, in easy Japanese too. No other file has such a sentence. */
export const EASY_TOLD = {
  link: 'やさしい日本語',
  name: 'やさしい日本語《にほんご》',
  ours: 'この文《ぶん》は、このサイトが、やさしく書《か》きました。市《し》の文《ぶん》ではありません。',
  unchecked: 'まだ人《ひと》が確《たし》かめていません。',
  stale:
    '元《もと》の文《ぶん》が変《か》わりました。この文《ぶん》は、前《まえ》の文《ぶん》を見《み》て書《か》きました。',
  back: '元《もと》の文《ぶん》を読《よ》む',
  print: '印刷《いんさつ》する',
} as const;

/** Whether nobody has checked any of these texts, so that a page may say it once. */
export function isUnchecked(texts: readonly Pick<Retelling, 'checked'>[]): boolean {
  return texts.every(({ checked }) => checked === undefined);
}

/** Tells who has checked a retelling and when, or that nobody has. The name stands as it was given. */
export function tellChecked({ checked }: Pick<Retelling, 'checked'>): string {
  if (checked === undefined) return EASY_TOLD.unchecked;
  const [year, month, day] = [checked.on.getUTCFullYear(), checked.on.getUTCMonth() + 1, checked.on.getUTCDate()];
  return `${year}年《ねん》${month}月《がつ》${day}日《にち》に、${checked.by}が確《たし》かめました。`;
}
