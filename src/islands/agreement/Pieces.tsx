import type { Piece } from '../../domain/agreement/assemble.ts';
import { isOpen } from '../../domain/agreement/resolve-field.ts';

/** The words of a draft; what nobody has decided stands out, on paper by its brackets. */
export function Pieces({ pieces }: { readonly pieces: readonly Piece[] }) {
  return (
    <>
      {pieces.map(({ text, state }, at) =>
        state ? (
          <span key={at} class={isOpen(state) ? 'gap' : 'filled'}>
            {text}
          </span>
        ) : (
          text
        ),
      )}
    </>
  );
}
