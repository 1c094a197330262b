import { useState } from 'preact/hooks';
import { withAnchor, withBase } from '../../domain/handbook/address.ts';
import { CHECKLIST_STEPS } from '../../domain/sheet/checklist.ts';
import type { WizardData } from '../../domain/wizard/wizard-data.ts';
import { readPublicAddress } from '../paper/public-address.ts';

type Props = { readonly data: WizardData; readonly shown: readonly string[]; readonly base: string };

/**
 * What stands below every result: where cities differ, what to do next, the record on paper, and what becomes of the
 * answers.
 */
export function ResultNotes({ data, shown, base }: Props) {
  const [today] = useState(() => new Date());
  const differences = data.differences.filter(({ forms }) => forms.some((form) => shown.includes(form)));
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
      <h3>次にすること</h3>
      <ol>
        {data.steps.map(({ text, places }) => (
          <li key={text}>
            {text}
            <Places base={base} places={places} />
          </li>
        ))}
      </ol>
      <SheetList data={data} shown={shown} base={base} />
      <p class="soft">
        記録：{today.getFullYear()}年{today.getMonth() + 1}月{today.getDate()}日、問いの版{data.version}
        。アドレス（URL）に答えが入っているので、そのまま送れば同じ結果が開きます。答えはどこにも送られず、保存もされません。◎は文書に書いてあること、○は例から読み取れること、△は当サイトの推測です。重みはどれも同じで、文書の年は古いものもあります。
      </p>
      <p class="address paper-only">{`${readPublicAddress()}${location.search}`}</p>
      <button type="button" class="button" onClick={printResult}>
        結果を印刷する（A4）
      </button>
    </>
  );
}

/** The form to fill in on paper goes alone on paper while it is open; who asks for the result gets that. */
function printResult(): void {
  document.querySelector('.without[open]')?.removeAttribute('open');
  print();
}

/** The checklists that help with the forms that came out, in the order of a project. */
function SheetList({ data, shown, base }: Props) {
  const fitting = data.checklists.filter(
    ({ forms }) => forms.length === 0 || forms.some((form) => shown.includes(form)),
  );
  if (fitting.length === 0) return null;
  return (
    <div>
      <h3>使えるシート</h3>
      <ul class="names">
        {CHECKLIST_STEPS.flatMap(({ id, label }) =>
          fitting
            .filter(({ when }) => when === id)
            .map(({ title, path, formGroups }) => {
              const group = shown.flatMap((form) => formGroups[form] ?? [])[0];
              return (
                <li key={path}>
                  {label}：<a href={withBase(base, withAnchor(path, group))}>{title}</a>
                </li>
              );
            }),
        )}
      </ul>
    </div>
  );
}

function Places({ base, places }: { readonly base: string; readonly places: WizardData['steps'][number]['places'] }) {
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
