import { withBase } from '../../domain/handbook/address.ts';
import type { Rule } from '../../domain/wizard/model.ts';
import { EFFECTS, markBasis } from '../../domain/wizard/rule-words.ts';

type Props = { readonly rules: readonly Rule[]; readonly base: string; readonly cityName: (id: string) => string };

/** Why a form fits or does not, each reason with its mark and its passage; ours carry △ and no passage. */
export function ReasonList({ rules, base, cityName }: Props) {
  return (
    <>
      {EFFECTS.map(({ id, heading }) => {
        const held = rules.filter((rule) => rule.effect === id);
        return (
          held.length > 0 && (
            <div key={id} class={`reasons ${id}`}>
              <p class="lead-title">{heading}</p>
              <ul>
                {held.map(({ basis, city, reason, position, path }) => (
                  <li key={`${city}${reason}`}>
                    {markBasis(basis)} {reason}
                    {city === '' ? (
                      <small>（当サイトの推測）</small>
                    ) : (
                      <small>
                        （{cityName(city)} <a href={withBase(base, path)}>{position}</a>）
                      </small>
                    )}
                  </li>
                ))}
              </ul>
            </div>
          )
        );
      })}
    </>
  );
}
