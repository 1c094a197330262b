import { useState } from 'preact/hooks';
import type { Draft } from '../../domain/agreement/assemble.ts';
import { LEFT_OUT, withoutKey } from '../../domain/agreement/draft-checklist.ts';
import { isLeading, isOpen, type ResolvedField } from '../../domain/agreement/resolve-field.ts';
import { labelParty } from '../../domain/sheet/checklist.ts';
import type { FillProps } from '../sheet/own-parts.ts';
import { ClauseDesk } from './ClauseDesk.tsx';
import { HeadFields } from './HeadFields.tsx';
import { OpenPoints } from './OpenPoints.tsx';
import type { Shown } from './shown-book.ts';

type Props = Shown &
  FillProps & {
    readonly draft: Draft;
    /** Says where the value of a cell came from. */
    readonly tellOrigin: (key: string) => string | undefined;
  };

/**
 * What the two fill in, clause by clause. A draft has some forty fields: as long as the reader does not ask for all,
 * those to settle first stand there, and what the other party waits for.
 */
export function DraftDesk(props: Props) {
  const { draft, open, party, tellOrigin } = props;
  const { write } = open;
  const [isWhole, setWhole] = useState(false);
  const fields = [...draft.heads, ...draft.clauses.flatMap((clause) => clause.fields)];
  const leading = fields.filter((one) => isLeading(one, party));
  const isShown = (one: ResolvedField) => isWhole || leading.includes(one);
  return (
    <div class="screen-only">
      <div class="controls which" role="group" aria-label="表示する欄">
        <Which isOn={!isWhole} label="まず決めること" count={leading.length} onPick={() => setWhole(false)} />
        <Which isOn={isWhole} label="すべての欄と条" count={fields.length} onPick={() => setWhole(true)} />
      </div>
      <OpenPoints
        open={draft.open.filter(isShown)}
        counts={draft.counts}
        others={draft.open.filter((one) => !isShown(one)).length}
      />
      <HeadFields heads={draft.heads.filter(isShown)} {...{ open, tellOrigin }} />
      <p class="soft">
        印の「できた」は、この内容でよいということ、「該当なし」は、この協定では定めないことを表します。いま記入しているのは
        {labelParty(party)}の案です。
      </p>
      {draft.clauses.map((clause) => {
        const shown = clause.fields.filter(isShown);
        return isWhole || shown.length > 0 ? (
          <ClauseDesk
            key={clause.id}
            {...props}
            clause={clause}
            shown={shown}
            onLeaveOut={() => write(withoutKey(clause.id), LEFT_OUT)}
          />
        ) : null;
      })}
      {!isWhole && (
        <p>
          <button type="button" class="button" onClick={() => setWhole(true)}>
            ほかの欄と条も表示する（{fields.filter((one) => !isShown(one) && isOpen(one.state)).length}の空き）
          </button>
        </p>
      )}
      <LeftOut draft={draft} onBack={(id) => write(withoutKey(id), '')} />
      <h3>案を通して読む</h3>
      <p class="soft">印刷とWordに出るのは、ここから下の案だけです。〔　〕は、まだ決まっていないところです。</p>
    </div>
  );
}

type WhichProps = {
  readonly isOn: boolean;
  readonly label: string;
  readonly count: number;
  readonly onPick: () => void;
};

function Which({ isOn, label, count, onPick }: WhichProps) {
  return (
    <button type="button" class="choice framed" aria-pressed={isOn} onClick={onPick}>
      {label}（{count}）
    </button>
  );
}

type LeftOutProps = Pick<Props, 'draft'> & { readonly onBack: (clause: string) => void };

/** Clauses that could stand here, and the way back. */
function LeftOut({ draft: { leftOut }, onBack }: LeftOutProps) {
  if (leftOut.length === 0) return null;
  return (
    <section>
      <h3>外した条（{leftOut.length}）</h3>
      <ul class="plain rows">
        {leftOut.map(({ id, title, why }) => (
          <li key={id}>
            <b>{title}</b>　{why}{' '}
            <button type="button" class="quiet" onClick={() => onBack(id)}>
              「{title}」の条を戻す
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
