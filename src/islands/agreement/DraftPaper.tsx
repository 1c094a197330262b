import type { AgreementBook } from '../../domain/agreement/agreement.ts';
import type { Draft } from '../../domain/agreement/assemble.ts';
import { DRAFT_HEAD, nameDraft, tellNotice } from '../../domain/agreement/draft-notes.ts';
import { ArticleText } from './ArticleText.tsx';
import { Pieces } from './Pieces.tsx';

type Props = {
  readonly book: AgreementBook;
  readonly draft: Draft;
  /** The page of the clauses, where each says why it is there; left out where that stands beside it. */
  readonly reasons?: string;
};

/** The draft as it goes on paper: nothing else is printed, and Word holds the same text in the same order. */
export function DraftPaper({ book, draft, reasons }: Props) {
  return (
    <article class="draft">
      <p class="draft-mark">{DRAFT_HEAD}</p>
      <p class="draft-title">{nameDraft(draft.kind)}</p>
      <div class="draft-notice">
        {tellNotice(book, draft).map((text) => (
          <p key={text}>{text}</p>
        ))}
      </div>
      <p>
        <Pieces pieces={draft.opening} />
      </p>
      {draft.clauses.map((clause) => (
        <section key={clause.id}>
          <p class="caption">
            （{clause.title}）
            {reasons && (
              <small class="screen-only">
                {clause.mark.sign} <a href={`${reasons}#${clause.id}`}>なぜ置くか・もとの場所</a>
              </small>
            )}
          </p>
          <ArticleText clause={clause} />
        </section>
      ))}
      <p>
        <Pieces pieces={draft.closing} />
      </p>
      <div class="signature">
        {draft.signature.map((line, at) => (
          <p key={at}>
            <Pieces pieces={line} />
          </p>
        ))}
      </div>
    </article>
  );
}
