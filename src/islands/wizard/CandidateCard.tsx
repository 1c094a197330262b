import { address, withBase } from '../../domain/handbook/address.ts';
import { isKnown } from '../../domain/wizard/answers.ts';
import type { WeighedForm } from '../../domain/wizard/model.ts';
import { nameForm } from '../../domain/wizard/name-form.ts';
import type { WizardForm } from '../../domain/wizard/wizard-data.ts';
import { ReasonList } from './ReasonList.tsx';
import type { Shown } from './shown.ts';

type Props = { readonly weighed: WeighedForm; readonly isFirst: boolean; readonly shown: Shown };

/** A candidate: what it is called, how many answers speak for and against it and why, what the law asks beside. */
export function CandidateCard({ weighed, isFirst, shown: { asking, result, route, base } }: Props) {
  const form = result.forms.find(({ id }) => id === weighed.form);
  if (!form) return null;
  const city = asking.cities.find(({ id }) => id === route.city);
  const name = nameForm(form, city, result.cityForms);
  const unknown = asking.questions.filter(({ id }) => route.answers[id] && !isKnown(route.answers, id)).length;
  const cityName = (id: string) => asking.cities.find((one) => one.id === id)?.name ?? id;
  const notes = result.notes.filter(({ forms }) => forms.includes(form.id));
  return (
    <article class="sheet candidate">
      <h4>
        <a href={withBase(base, address.form(form.id))}>{name.title}</a>
      </h4>
      {name.note && <p class="soft">{name.note}</p>}
      <p>{form.gist}</p>
      <p class="soft">
        合う答え {weighed.counts.for}・合わない答え {weighed.counts.against}・わからない {unknown}
      </p>
      <ReasonList rules={weighed.rules} base={base} cityName={cityName} />
      <CityNames names={form.names} city={route.city} base={base} cityName={cityName} />
      {notes.length > 0 && (
        <details open={isFirst}>
          <summary>法律の上で確かめること（△ 当サイトのまとめ、{notes.length}）</summary>
          <ul>
            {notes.map(({ text, statute }) => (
              <li key={text}>
                {text}
                <small>（{statute}）</small>
              </li>
            ))}
          </ul>
          <p>あなたの事業でどうなるかは、担当課・契約・法規の担当に確かめてください。</p>
        </details>
      )}
    </article>
  );
}

type NamesProps = {
  readonly names: WizardForm['names'];
  readonly city: string;
  readonly base: string;
  readonly cityName: (id: string) => string;
};

/** The names cities give it, each with its year, and how much their documents warn of. */
function CityNames({ names, city, base, cityName }: NamesProps) {
  const own = names.filter((one) => city === '' || one.city === city);
  if (own.length === 0) return null;
  return (
    <>
      <p class="lead-title">市での名前</p>
      <ul class="names">
        {own.map(({ city: id, name, under, edition, path, cautions }) => (
          <li key={`${id}${name}${under}`}>
            {cityName(id)}「<a href={withBase(base, path)}>{name}</a>」{under && `（「${under}」の例）`}（{edition}
            の文書
            {cautions > 0 && `、気をつけること${cautions}つ`}）
          </li>
        ))}
      </ul>
    </>
  );
}
