import { getCollection, getEntry } from 'astro:content';
import { addWesternYears } from '../domain/japanese/era.ts';
import type { Gate, GateReason, Rule } from '../domain/wizard/model.ts';
import type { WizardData, WizardResult } from '../domain/wizard/wizard-data.ts';
import { address } from '../domain/handbook/address.ts';
import { getAreas } from './areas.ts';
import { listChecklists } from './checklists.ts';
import { getCityDetails, listCities } from './cities.ts';
import { listForms } from './forms.ts';
import { getPlace } from './places.ts';
import { remember } from './remember.ts';
import { listSchemes } from './schemes.ts';

/** Gives the wizard's data. Throws when a rule names a form, question, answer or place that does not exist. */
export const getWizard = remember(async (): Promise<WizardData> => {
  const entry = await getEntry('wizardQuestions', 'questions');
  if (!entry) throw new Error('content/wizard に questions.yaml を置いてください。');
  const forms = await listForms();
  const rules = [...(await listCityRules()), ...(await listInferences())];
  const { gates, gateReasons } = await listGates();
  const asking = {
    version: entry.data.version,
    cities: await listAskedCities(),
    forms: forms.map(({ id }) => id),
    questions: entry.data.questions.map(({ weighs: _, ...question }) => question),
    gates,
  };
  const { differences, limits, steps } = await getDifferences();
  const data: WizardData = {
    asking,
    result: {
      forms: listWizardForms(forms),
      rules,
      cityForms: listCityForms(forms, rules),
      gateReasons,
      changes: entry.data.changes,
      ...(await getAdvice()),
      ...(await listOffers()),
      differences,
      steps,
    },
    weighs: Object.fromEntries(entry.data.questions.map(({ id, weighs }) => [id, weighs])),
    limits,
  };
  assertKnown(data);
  return data;
});

async function listAskedCities(): Promise<WizardData['asking']['cities']> {
  const areas = await getAreas();
  if (areas.length === 0) return (await listCities()).map(({ id, name }) => ({ id, name }));
  return areas.flatMap(({ prefecture, cities }) => cities.map(({ id, name }) => ({ id, name, prefecture })));
}

type Forms = Awaited<ReturnType<typeof listForms>>;

function listWizardForms(forms: Forms): WizardResult['forms'] {
  return forms.map(({ id, title, gist, cities }) => ({
    id,
    title,
    gist,
    names: cities.flatMap(({ city, forms: own }) =>
      own.map(({ name, under, edition, path, cautions }) => ({
        city: city.id,
        name,
        under,
        edition: addWesternYears(edition),
        path,
        cautions: cautions.length,
      })),
    ),
  }));
}

/** The forms a city's documents know: those it names, and those its text speaks for. */
function listCityForms(forms: Forms, rules: readonly Rule[]): WizardResult['cityForms'] {
  const named = forms.flatMap(({ id, cities }) =>
    cities.flatMap(({ city, forms: own }) => (own.length > 0 ? [[city.id, id] as const] : [])),
  );
  const spoken = rules.flatMap(({ city, form, effect }) =>
    city !== '' && effect === 'for' ? [[city, form] as const] : [],
  );
  const byCity = Map.groupBy([...named, ...spoken], ([city]) => city);
  return Object.fromEntries(
    [...byCity].map(([city, pairs]) => [city, [...new Set(pairs.map(([, form]) => form))].toSorted()]),
  );
}

async function listGates(): Promise<{ readonly gates: readonly Gate[]; readonly gateReasons: readonly GateReason[] }> {
  const entry = await getEntry('wizardGates', 'gates');
  const all = entry?.data.gates ?? [];
  return {
    gates: all.map(({ forms, only, never }) => ({ forms, only, never })),
    gateReasons: all.map(({ reason, statute }) => ({ reason, statute })),
  };
}

async function getAdvice(): Promise<Pick<WizardResult, 'next' | 'notes'>> {
  const entry = await getEntry('wizardAdvice', 'advice');
  return {
    next: Object.fromEntries((entry?.data.steps ?? []).map(({ form, staff, group }) => [form, { staff, group }])),
    notes: entry?.data.notes ?? [],
  };
}

/** Whom to ask, under which scheme, and with which sheets to go on. */
async function listOffers(): Promise<
  Pick<WizardResult, 'contacts' | 'schemes' | 'sites' | 'checklists' | 'agreements'>
> {
  const cities = await listCities();
  return {
    contacts: (await Promise.all(cities.map(({ id }) => listContacts(id)))).flat(),
    sites: Object.fromEntries(cities.map(({ id, site }) => [id, site])),
    schemes: (await listSchemes())
      .filter(({ forms, replacedBy }) => forms.length > 0 && !replacedBy)
      .map(({ city, title, asOf, path, forms }) => ({
        city: city.id,
        title,
        asOf: addWesternYears(asOf),
        path,
        forms,
      })),
    agreements: [...new Set((await getCollection('agreementKinds')).flatMap(({ data }) => data.forms))],
    checklists: (await listChecklists()).map(({ checklist, when, forms, formGroups }) => ({
      title: checklist.title,
      path: address.checklist(checklist.id),
      when,
      forms,
      formGroups,
      roles: checklist.parties.map((party) => (party === 'city' ? 'staff' : 'group')),
    })),
  };
}

/** The desks of a city that have a telephone. */
async function listContacts(city: string): Promise<WizardResult['contacts']> {
  const { contacts } = await getCityDetails(city);
  return Promise.all(
    contacts
      .filter(({ tel }) => tel !== undefined)
      .map(async ({ name, tel = '', asOf, section }) => ({
        city,
        name,
        tel,
        asOf: addWesternYears(asOf),
        path: (await getPlace(section, `content/cities/${city}/city.yaml`)).path,
      })),
  );
}

async function getDifferences() {
  const entry = await getEntry('wizardDifferences', 'differences');
  if (!entry) throw new Error('content/wizard に differences.yaml を置いてください。');
  const withPlaces = async <T extends { readonly sections: readonly string[] }>({ sections, ...rest }: T) => ({
    ...rest,
    places: await Promise.all(
      sections.map(async (section) => {
        const { position, path } = await getPlace(section, 'content/wizard/differences.yaml');
        return { position, path };
      }),
    ),
  });
  return {
    differences: await Promise.all(entry.data.differences.map(withPlaces)),
    limits: entry.data.limits,
    steps: await Promise.all(entry.data.steps.map(withPlaces)),
  };
}

async function listCityRules(): Promise<readonly Rule[]> {
  const entries = await getCollection('cityRules');
  const rules = await Promise.all(
    entries.map(({ id, data }) =>
      Promise.all(
        data.rules.map(async ({ section, ...rule }) => {
          const { position, path } = await getPlace(section, `content/cities/${id}/rules.yaml`);
          return { ...rule, city: id, position, path };
        }),
      ),
    ),
  );
  return rules.flat();
}

async function listInferences(): Promise<readonly Rule[]> {
  const entry = await getEntry('wizardInferences', 'inferences');
  return (entry?.data.rules ?? []).map((rule) => ({ ...rule, basis: 'inferred', city: '', position: '', path: '' }));
}

function assertKnown({ asking: { forms, questions }, result: { rules } }: WizardData): void {
  for (const { form, question, answer, city, reason } of rules) {
    const options = questions.find(({ id }) => id === question)?.options;
    if (forms.includes(form) && options?.some(({ id }) => id === answer)) continue;
    const file = city === '' ? 'content/wizard/inferences.yaml' : `content/cities/${city}/rules.yaml`;
    throw new Error(
      `${file} の「${reason}」: form ${form}・question ${question}・answer ${answer} のどれかがありません。つづりを確かめてください。`,
    );
  }
}
