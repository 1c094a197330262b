import { address, withBase } from '../../domain/handbook/address.ts';
import type { WeighedForm } from '../../domain/wizard/model.ts';
import { isKnown } from '../../domain/wizard/answers.ts';
import type { WizardData } from '../../domain/wizard/wizard-data.ts';
import { ReasonList } from './ReasonList.tsx';
import type { WizardRoute } from './wizard-route.ts';

type Props = {
  readonly weighed: WeighedForm;
  readonly data: WizardData;
  readonly route: WizardRoute;
  readonly base: string;
};

/** A candidate: how many answers speak for and against it, why, and what the cities call it. */
export function CandidateCard({ weighed, data, route, base }: Props) {
  const form = data.forms.find(({ id }) => id === weighed.form);
  const names = (form?.names ?? []).filter(({ city }) => route.city === '' || city === route.city);
  const unknown = data.questions.filter(({ id }) => !isKnown(route.answers, id)).length;
  const page = withBase(base, address.form(weighed.form));
  const cityName = (id: string) => data.cities.find((city) => city.id === id)?.name ?? id;
  return (
    <article class="sheet candidate">
      <h4>
        <a href={page}>{form?.title}</a>
      </h4>
      <p>{form?.gist}</p>
      <p class="soft">
        合う答え {weighed.counts.for}・合わない答え {weighed.counts.against}・わからない {unknown}
      </p>
      <ReasonList rules={weighed.rules} base={base} cityName={cityName} />
      <p class="lead-title">市での名前</p>
      {names.length === 0 ? (
        <p>
          {route.city === ''
            ? '独立の形態としては、どの市にもありません。'
            : `${cityName(route.city)}の文書では、独立の形態になっていません（ほかの市の形です）。`}
        </p>
      ) : (
        <ul class="names">
          {names.map(({ city, name, edition, path }) => (
            <li key={`${city}${name}`}>
              {cityName(city)}「<a href={withBase(base, path)}>{name}</a>」（{edition}の文書）
            </li>
          ))}
        </ul>
      )}
      {names
        .filter(({ cautions }) => cautions.length > 0)
        .map(({ city, cautions, path }) => (
          <details key={city} open={route.city !== ''}>
            <summary>
              {cityName(city)}の文書が挙げる、気をつけること・知っておくこと（{cautions.length}）
            </summary>
            <ul>
              {cautions.map((text) => (
                <li key={text}>{text}</li>
              ))}
            </ul>
            <p>
              <a href={withBase(base, path)}>書かれている場所</a>
            </p>
          </details>
        ))}
      <p class="on">
        <a href={page}>ほかの市の言い方と、実際の例</a>
      </p>
    </article>
  );
}
