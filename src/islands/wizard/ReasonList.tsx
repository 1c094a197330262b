import type { Rule } from '../../domain/wizard/model.ts';

const GROUPS = [
  { effect: 'for', label: '合う理由' },
  { effect: 'against', label: '合わない理由' },
  { effect: 'requires', label: '条件・先に決めること' },
] as const;
const BASES = { stated: '◎', example: '○', inferred: '△' } as const;

type Props = { readonly rules: readonly Rule[]; readonly base: string; readonly cityName: (id: string) => string };

/** Why a form fits or does not, each reason with its mark and its passage; ours carry △ and no passage. */
export function ReasonList({ rules, base, cityName }: Props) {
  return (
    <>
      {GROUPS.map(({ effect, label }) => {
        const held = rules.filter((rule) => rule.effect === effect);
        return (
          held.length > 0 && (
            <div key={effect} class={`reasons ${effect}`}>
              <p class="lead-title">{label}</p>
              <ul>
                {held.map(({ basis, city, reason, position, path }) => (
                  <li key={`${city}${reason}`}>
                    {BASES[basis]} {reason}
                    {city === '' ? (
                      <small>（当サイトの推測）</small>
                    ) : (
                      <small>
                        （{cityName(city)} <a href={`${base.replace(/\/$/, '')}${path}`}>{position}</a>）
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
