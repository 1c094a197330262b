import { address, withAnchor, withBase } from '../../domain/handbook/address.ts';
import type { DraftClause } from '../../domain/agreement/assemble.ts';
import type { ResolvedField } from '../../domain/agreement/resolve-field.ts';
import { nameArticle } from '../../domain/agreement/fill-text.ts';
import type { FillProps } from '../sheet/own-parts.ts';
import { ArticleText } from './ArticleText.tsx';
import { FieldDesk } from './FieldDesk.tsx';
import { LawNotes } from './KindNotes.tsx';
import type { Shown } from './shown-book.ts';

type Props = Shown &
  FillProps & {
    readonly clause: DraftClause;
    /** Its fields that are shown. */
    readonly shown: readonly ResolvedField[];
    readonly tellOrigin: (key: string) => string | undefined;
    readonly onLeaveOut: () => void;
  };

/** One clause: its words as they stand, what the two decide for it, and why it is there. */
export function ClauseDesk(props: Props) {
  const { clause, shown, onLeaveOut } = props;
  const hidden = clause.fields.length - shown.length;
  return (
    <section class="clause">
      <h3>
        {nameArticle(clause.number)}（{clause.title}）<span class="mark">{clause.mark.sign}</span>
      </h3>
      <div class="words">
        <ArticleText clause={clause} />
      </div>
      {shown.map((resolved) => (
        <FieldDesk key={resolved.field.id} {...props} resolved={resolved} />
      ))}
      {hidden > 0 && <p class="soft">この条には、ほかに{hidden}の欄があります。</p>}
      <details>
        <summary>なぜ置くか・もとになった場所</summary>
        <Reasons {...props} />
      </details>
      {clause.always ? (
        <p class="soft">この条は外せません。{clause.always}</p>
      ) : (
        <p>
          <button type="button" class="quiet" onClick={onLeaveOut}>
            「{clause.title}」の条を外す
          </button>
        </p>
      )}
    </section>
  );
}

function Reasons({ clause, book, base, itemNames }: Props) {
  const cityOf = (id: string) => book.cities.find((city) => city.id === id)?.name ?? '';
  return (
    <>
      <p>{clause.why}</p>
      <p>
        {clause.mark.sign} {clause.mark.label}。
      </p>
      {clause.passages.length > 0 && (
        <ul>
          {clause.passages.map(({ city, position, path, says }) => (
            <li key={`${path}${says}`}>
              <a href={withBase(base, path)}>
                {cityOf(city)} {position}
              </a>
              ：{says}
            </li>
          ))}
        </ul>
      )}
      <LawNotes title="法律の上で、担当課に確かめること" notes={clause.law} />
      {clause.sheetItems.length > 0 && (
        <p>
          この条のことを確かめるシート：
          {clause.sheetItems.map(({ list, item }, at) => (
            <>
              {at > 0 && '、'}
              <a key={item} href={withBase(base, withAnchor(address.checklist(list), item))}>
                {itemNames[`${list}/${item}`]}
              </a>
            </>
          ))}
        </p>
      )}
    </>
  );
}
