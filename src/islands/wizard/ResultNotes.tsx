import { useState } from 'preact/hooks';
import { withBase } from '../../domain/handbook/address.ts';
import { MARK_MEANINGS } from '../../domain/wizard/rule-words.ts';
import type { Place } from '../../domain/wizard/wizard-data.ts';
import { OfficeButtons } from '../office/OfficeButtons.tsx';
import { readPublicAddress } from '../paper/public-address.ts';
import { formatDate } from '../sheet/hand-over.ts';
import type { Shown } from './shown.ts';

type Props = { readonly shown: Shown; readonly forms: readonly string[] };

/**
 * What stands below every result: where cities differ, what to talk about, what an old address means now, the record
 * on paper, and what becomes of the answers.
 */
export function ResultNotes({ shown: { asking, result, route, base }, forms }: Props) {
  const [today] = useState(() => formatDate(new Date().toISOString()));
  const describe = async () => {
    const { describeResult } = await import('../../domain/office/describe-result.ts');
    const { city, role, answers } = route;
    const address = `${readPublicAddress()}${location.search}`;
    const toAddress = (path: string) => new URL(withBase(base, path), address).href;
    return describeResult({ asking, result, city, role, answers, address, today, toAddress });
  };
  const differences = result.differences.filter((one) => one.forms.some((form) => forms.includes(form)));
  const changes = result.changes.filter(({ version }) => route.cameBy !== undefined && version > route.cameBy);
  return (
    <>
      {differences.length > 0 && (
        <>
          <h3>市によって違うところ</h3>
          <ul>
            {differences.map(({ text, places }) => (
              <li key={text}>
                {text}
                <Places base={base} places={places} />
              </li>
            ))}
          </ul>
        </>
      )}
      <h3>相手と進めること</h3>
      <ol>
        {result.steps
          .filter(({ role }) => role === undefined || role === route.role)
          .map(({ text, places }) => (
            <li key={text}>
              {text}
              <Places base={base} places={places} />
            </li>
          ))}
      </ol>
      {changes.length > 0 && (
        <div class="box changes">
          <p>
            問いの版{route.cameBy}
            のアドレスで開きました。答えはそのまま使い、今の規則で数え直しています。変わったのは次のことです。
          </p>
          <ul>
            {changes
              .flatMap(({ texts }) => texts)
              .map((text) => (
                <li key={text}>{text}</li>
              ))}
          </ul>
        </div>
      )}
      <p class="soft">
        記録：{today}、問いの版{asking.version}
        。アドレス（URL）に答えが入っているので、そのまま送れば同じ結果が開きます。答えはどこにも送られず、保存もされません。
        {MARK_MEANINGS}
      </p>
      <p class="address paper-only">{`${readPublicAddress()}${location.search}`}</p>
      <p class="controls screen-only">
        <button type="button" class="button" onClick={printResult}>
          結果を印刷する（A4）
        </button>
        <OfficeButtons name="協働の形を選んだ結果" word={describe} />
      </p>
    </>
  );
}

/** The form to fill in on paper goes alone on paper while it is open; who asks for the result gets that. */
function printResult(): void {
  document.querySelector('.without[open]')?.removeAttribute('open');
  print();
}

function Places({ base, places }: { readonly base: string; readonly places: readonly Place[] }) {
  return (
    <small class="places">
      （
      {places.map(({ position, path }, index) => (
        <span key={path}>
          {index > 0 && '、'}
          <a href={withBase(base, path)}>{position}</a>
        </span>
      ))}
      ）
    </small>
  );
}
