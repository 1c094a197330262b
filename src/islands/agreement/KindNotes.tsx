import type { AgreementKind, LawNote } from '../../domain/agreement/agreement.ts';

/** What a kind of agreement is, what comes before it, and what to ask the desk about. */
export function KindNotes({ kind: { paper, first, cautions } }: { readonly kind: AgreementKind }) {
  return (
    <div class="kind-notes">
      <p>{paper}</p>
      <p class="lead-title">この書類より先に</p>
      <ul>
        {first.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
      <LawNotes title="気を付けること" notes={cautions} />
    </div>
  );
}

type NotesProps = { readonly title: string; readonly notes: readonly LawNote[] };

/** Notes on law, each with the date of its text; nothing where there are none. */
export function LawNotes({ title, notes }: NotesProps) {
  if (notes.length === 0) return null;
  return (
    <>
      <p class="lead-title">{title}</p>
      <ul>
        {notes.map(({ text, statute }) => (
          <li key={text}>
            {text}
            {statute && <small class="statute">{statute}</small>}
          </li>
        ))}
      </ul>
    </>
  );
}
