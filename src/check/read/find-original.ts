import { findOriginal, type Original } from '../../domain/easy/original.ts';
import type { EasyWords } from '../../domain/easy/retelling.ts';
import type { Content, DataOf, Entry } from './content.ts';

/** A text in easy Japanese, and what it retells: nothing where that is not there. */
export type Retold = { readonly entry: Entry<DataOf<'retellings'>>; readonly original: Original | undefined };

/** Pairs every text in easy Japanese with what it retells. */
export function listRetold(content: Content): readonly Retold[] {
  const shelf = {
    ...content,
    questions: content.wizardQuestions.flatMap(({ data }) => data.questions),
    sections: content.sections.map(({ id, text }) => ({ id, body: text.replace(/^---\n[\s\S]*?\n---(?:\n|$)/, '') })),
  };
  return content.retellings.map((entry) => ({ entry, original: findOriginal(entry.id, shelf) }));
}

/** The words that no text has to explain, cut apart, and those that are explained alike in all. */
export function readEasyWords({ easyWords }: Content): EasyWords {
  const data = easyWords[0]?.data;
  return {
    basic: (data?.basic ?? []).flatMap((line) => line.split(/\s+/).filter(Boolean)),
    explained: data?.explained ?? [],
  };
}
