import { labelParty, type Party } from '../../domain/sheet/checklist.ts';

type Props = {
  readonly parties: readonly Party[];
  /** Whether nobody has said yet who fills in this sheet. */
  readonly isAsking: boolean;
  /** The part that is shown. */
  readonly shown: Party;
  readonly onShow: (party: Party) => void;
  readonly onBoth: () => void;
};

/** Which party's part is shown; at first who the reader is. */
export function PartyChoice({ parties, isAsking, shown, onShow, onBoth }: Props) {
  const question = isAsking ? 'あなたは、団体と市のどちらですか' : 'どちらの欄を表示しますか';
  return (
    <div class={isAsking ? 'notice' : undefined}>
      {isAsking && (
        <p>
          <b>{question}。</b>
          選んだほうの欄に記入できます。相手の欄は、まちがって変えないように、見るだけにします。この答えは、このブラウザーが覚えます。
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
      {isAsking && (
        <p>
          <button type="button" class="quiet" onClick={onBoth}>
            1台を二者で使うので、両方の欄に記入する
          </button>
        </p>
      )}
    </div>
  );
}
