import type { AgreementBook } from '../agreement/agreement.ts';
import type { Draft, DraftClause, Piece } from '../agreement/assemble.ts';
import { DRAFT_HEAD, nameDraft, tellNotice } from '../agreement/draft-notes.ts';
import { isOpen } from '../agreement/resolve-field.ts';
import type { Block, Level, Words, WordDocument } from './word-document.ts';

/** Describes a draft of an agreement as its paper shows it; numbers of clauses and items are left to Word. */
export function describeAgreement(book: AgreementBook, draft: Draft, address: string): WordDocument {
  const paragraph = (pieces: readonly Piece[]): Block => ({ kind: 'paragraph', words: toWords(pieces) });
  return {
    title: nameDraft(draft.kind),
    head: DRAFT_HEAD,
    foot: address,
    blocks: [
      ...tellNotice(book, draft).map((words): Block => ({ kind: 'paragraph', look: 'note', words })),
      paragraph(draft.opening),
      ...draft.clauses.flatMap(describeClause),
      paragraph(draft.closing),
      ...draft.signature.map(paragraph),
    ],
  };
}

function describeClause({ id, title, lead, items }: DraftClause): readonly Block[] {
  const clause = (level: Level, pieces: readonly Piece[]): Block => ({ kind: 'clause', level, words: toWords(pieces) });
  return [
    { kind: 'clause', level: 0, id, title, words: toWords(lead) },
    ...items.flatMap((item) => [clause(1, item.words), ...item.items.map((words) => clause(2, words))]),
  ];
}

/** What nobody has decided stands out in Word, too. */
function toWords(pieces: readonly Piece[]): Words {
  return pieces.map(({ text, state, clause }) => ({
    text,
    ...(state && isOpen(state) && { bold: true }),
    ...(clause && { clause }),
  }));
}

/** Describes a draft of which nobody has said what kind it is. */
export function describeNothing({ title, notice }: AgreementBook, address: string): WordDocument {
  const blocks = notice.map((words): Block => ({ kind: 'paragraph', look: 'note', words }));
  return { title, head: DRAFT_HEAD, foot: address, blocks };
}
