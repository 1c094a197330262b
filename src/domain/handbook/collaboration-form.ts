/** What is asked of every form, in the order of every table. A city that says nothing of one leaves it out. */
export const FORM_ASPECTS = [
  { id: 'lead', label: '主導' },
  { id: 'host', label: '主催' },
  { id: 'money', label: 'お金' },
  { id: 'responsibility', label: '責任' },
  { id: 'duration', label: '期間' },
] as const;

export type FormAspect = (typeof FORM_ASPECTS)[number]['id'];

/** A form as one city knows it: its own row, or (with `under`) an example it names below another form. */
export type CityForm = {
  readonly cityName: string;
  readonly edition: string;
  readonly name: string;
  readonly under: string;
  readonly what: string;
  readonly aspects: Readonly<Partial<Record<FormAspect, string>>>;
  readonly cautions: readonly { readonly text: string; readonly position: string; readonly path: string }[];
  readonly examples: readonly string[];
  readonly position: string;
  readonly path: string;
};

/** Takes a city's form; gives its name as a table shows it: 業務委託等, or アダプト（業務委託等の例）. */
export function formatFormName({ name, under }: Pick<CityForm, 'name' | 'under'>): string {
  return under === '' ? name : `${name}（${under}の例）`;
}

/** What else a city's form may say, beside its aspects. */
export const FORM_EXTRAS = { cautions: '気をつけること・知っておくこと', examples: '例' } as const;

/** Takes a city's form; gives the heads of the rows of which the city says nothing, in the order of the table. */
export function listSilentRows({ aspects, cautions, examples }: CityForm): readonly string[] {
  return [
    ...FORM_ASPECTS.flatMap(({ id, label }) => (aspects[id] === undefined ? [label] : [])),
    ...(cautions.length === 0 ? [FORM_EXTRAS.cautions] : []),
    ...(examples.length === 0 ? [FORM_EXTRAS.examples] : []),
  ];
}
