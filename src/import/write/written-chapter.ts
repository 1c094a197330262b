import type { ChapterDraft } from '../sort/draft.ts';
import type { WrittenSection } from './write-section.ts';

/** A chapter as it was written. */
export type WrittenChapter = {
  readonly id: string;
  readonly draft: ChapterDraft;
  readonly title: string;
  readonly sections: readonly WrittenSection[];
};

/** What a file shall become. */
export type Target = {
  readonly city: string;
  readonly document: string;
  readonly kind: string;
  readonly file: string;
};
