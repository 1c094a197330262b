import { address, withAnchor, withBase } from '../../domain/handbook/address.ts';
import { formatAnswers } from '../../domain/wizard/answers.ts';
import { pickSheets } from '../../domain/wizard/pick-sheets.ts';
import { ASK } from '../../domain/wizard/tell-outcome.ts';
import type { Shown } from './shown.ts';

type Props = { readonly forms: readonly string[]; readonly shown: Shown };

/** What to do next with the first candidate: the one step, whom to ask, the scheme, the sheets, the form's page. */
export function NextStep({ forms, shown: { asking, result, route, base, callForm } }: Props) {
  const drafts = forms.filter((form) => result.agreements.includes(form));
  const answers = formatAnswers(route.answers, route.city, asking.questions, asking.version);
  const schemes = result.schemes.filter(
    ({ city, forms: own }) => city === route.city && own.some((form) => forms.includes(form)),
  );
  const sheets = [
    ...new Map(
      forms.flatMap((form) =>
        pickSheets(result.checklists, form, route.role).map((sheet) => [sheet.path, { sheet, form }] as const),
      ),
    ).values(),
  ].slice(0, 3);
  return (
    <section class="box next" aria-labelledby="next">
      <h3 id="next">次の一歩</h3>
      {forms.map((form) => (
        <p key={form} class="step">
          {forms.length > 1 && `${callForm(form)}：`}
          {result.next[form]?.[route.role]}
        </p>
      ))}
      <dl>
        <div>
          <dt>聞くところ</dt>
          <Contacts result={result} city={route.city} base={base} />
        </div>
        {schemes.length > 0 && (
          <div>
            <dt>市の制度</dt>
            {schemes.map(({ title, asOf, path }) => (
              <dd key={path}>
                <a href={withBase(base, path)}>{title}</a>（{asOf}の内容）
              </dd>
            ))}
          </div>
        )}
        {sheets.length > 0 && (
          <div>
            <dt>使えるシート</dt>
            {sheets.map(({ sheet, form }) => (
              <dd key={sheet.path}>
                <a href={withBase(base, withAnchor(sheet.path, sheet.formGroups[form]))}>{sheet.title}</a>
              </dd>
            ))}
          </div>
        )}
        {drafts.length > 0 && (
          <div>
            <dt>協定書のたたき台</dt>
            {drafts.map((form) => (
              <dd key={form}>
                <a href={withBase(base, address.agreementFor(form, answers))}>{callForm(form)}の案をつくる</a>
              </dd>
            ))}
          </div>
        )}
        <div>
          <dt>形のページ</dt>
          {forms.map((form) => (
            <dd key={form}>
              <a href={withBase(base, address.form(form))}>
                {result.forms.find(({ id }) => id === form)?.title}の説明と、市ごとの言い方
              </a>
            </dd>
          ))}
        </div>
      </dl>
    </section>
  );
}

function Contacts({ result, city, base }: Pick<Shown, 'result' | 'base'> & { readonly city: string }) {
  const site = result.sites[city];
  const contacts = result.contacts.filter((contact) => contact.city === city);
  if (city === '') return <dd>{ASK.anywhere}</dd>;
  if (contacts.length === 0)
    return (
      <dd>
        {ASK.nowhere}
        <a href={site}>市の公式サイト</a>で、担当課を確かめてください。
      </dd>
    );
  return (
    <>
      {contacts.map(({ name, tel, asOf, path }) => (
        <dd key={tel}>
          {name}　<a href={`tel:${tel}`}>{tel}</a>（<a href={withBase(base, path)}>{asOf}の文書</a>による番号）
        </dd>
      ))}
    </>
  );
}
