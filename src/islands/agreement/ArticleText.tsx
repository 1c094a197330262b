import type { DraftClause } from '../../domain/agreement/assemble.ts';
import { nameArticle, nameItemAt, nameKanaAt } from '../../domain/agreement/fill-text.ts';
import { Pieces } from './Pieces.tsx';

/** The words of a clause with its numbers, which Word counts itself. */
export function ArticleText({ clause: { number, lead, items } }: { readonly clause: DraftClause }) {
  return (
    <>
      <p class="article">
        <b>{nameArticle(number)}</b>　<Pieces pieces={lead} />
      </p>
      {items.length > 0 && (
        <ul class="plain items">
          {items.map((item, at) => (
            <li key={at}>
              <span>{nameItemAt(at)}</span>
              <div>
                <p>
                  <Pieces pieces={item.words} />
                </p>
                {item.items.length > 0 && (
                  <ul class="plain items">
                    {item.items.map((words, below) => (
                      <li key={below}>
                        <span>{nameKanaAt(below)}</span>
                        <p>
                          <Pieces pieces={words} />
                        </p>
                      </li>
                    ))}
                  </ul>
                )}
              </div>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
