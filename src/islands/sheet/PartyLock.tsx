import type { ComponentChildren } from 'preact';
import { labelParty, type Party } from '../../domain/sheet/checklist.ts';

type Props = {
  readonly party: Party;
  /** Whether the part may be written here. */
  readonly isOwn: boolean;
  /** Whether the reader has yet to say who they are: then nothing else is offered. */
  readonly isAsking: boolean;
  readonly onOpen: () => void;
  readonly children: ComponentChildren;
};

/** The part of one party: the other's is shown only, until the reader says that they write in it. */
export function PartyLock({ party, isOwn, isAsking, onOpen, children }: Props) {
  return (
    <>
      {!isOwn && !isAsking && (
        <p class="notice screen-only">
          {labelParty(party)}の欄は、見るだけにしています。{' '}
          <button type="button" class="button" onClick={onOpen}>
            {labelParty(party)}の欄にも記入する
          </button>
        </p>
      )}
      <fieldset disabled={!isOwn} class="part">
        <legend>
          <span class="hidden">{labelParty(party)}の欄</span>
        </legend>
        {children}
      </fieldset>
    </>
  );
}
