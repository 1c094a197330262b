import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { labelParty, type Party } from '../../domain/sheet/checklist.ts';
import { isOwnPart, type Side } from '../../domain/sheet/sheet-side.ts';

type Props = { readonly side: Side; readonly party: Party; readonly children: ComponentChildren };

/** The part of one party: the other's is shown only, until the reader says that they write in it. */
export function PartyLock({ side, party, children }: Props) {
  const [isUnlocked, setUnlocked] = useState(false);
  const isLive = isUnlocked || isOwnPart(side, party);
  return (
    <>
      {!isLive && side.party !== undefined && (
        <p class="notice screen-only">
          {labelParty(party)}の欄は、見るだけにしています。{' '}
          <button type="button" class="button" onClick={() => setUnlocked(true)}>
            {labelParty(party)}の欄にも記入する
          </button>
        </p>
      )}
      <fieldset disabled={!isLive} class="part">
        <legend>
          <span class="hidden">{labelParty(party)}の欄</span>
        </legend>
        {children}
      </fieldset>
    </>
  );
}
