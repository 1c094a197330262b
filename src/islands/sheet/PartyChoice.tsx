import { labelParty, type Party } from '../../domain/sheet/checklist.ts';

type Props = {
  readonly parties: readonly Party[];
  /** Whether nobody has said yet who fills in a sheet that was sent. */
  readonly isAsking: boolean;
  /** The part that is shown. */
  readonly shown: Party;
  readonly onShow: (party: Party) => void;
};

/** Which party's part is shown; of a sheet that somebody sent first who the reader is. */
export function PartyChoice({ parties, isAsking, shown, onShow }: Props) {
  const question = isAsking ? 'あなたは、団体と市のどちらですか' : 'どちらの欄に記入しますか';
  return (
    <div class={isAsking ? 'notice' : undefined}>
      {isAsking && (
        <p>
          <b>{question}。</b>
          受け取ったシートです。選んだほうの欄に記入できます。相手の欄は、まちがって変えないように、見るだけにします。この答えは、このシートについて、このブラウザーが覚えます。
        </p>
      )}
      <div class="controls" role="radiogroup" aria-label={question}>
        {parties.map((one) => (
          <label key={one} class="choice framed">
            <input type="radio" name="party" checked={!isAsking && shown === one} onChange={() => onShow(one)} />
            {labelParty(one)}の欄
          </label>
        ))}
      </div>
    </div>
  );
}
