import { listLeads, listZones } from '../domain/compare/form-zones.ts';
import { address } from '../domain/handbook/address.ts';
import { listCities } from './cities.ts';
import { getWizard } from './wizard.ts';

/** Gives what the figure of the forms along the line from the citizens to the city is drawn from. */
export async function getFormLine() {
  const {
    asking: { questions },
    result: { forms, rules },
  } = await getWizard();
  const zones = listZones(questions);
  return {
    zones,
    cities: await listCities(),
    forms: forms.map(({ id, title }) => ({ title, path: address.form(id), leads: listLeads(rules, id, zones) })),
  };
}
