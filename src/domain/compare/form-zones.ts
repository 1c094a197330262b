/** Who leads a form of collaboration: the three middle zones in their order, by the wizard's answers to its question on the lead. */
export const LEADS = ['group-led', 'equal', 'city-led'] as const;

export type Lead = (typeof LEADS)[number];

/** A city's word on who leads a form; `stated` when its document says so, else read from an example. */
export type LeadMark = { readonly city: string; readonly lead: Lead; readonly isStated: boolean };

type LeadRule = {
  readonly form: string;
  readonly question: string;
  readonly answer: string;
  readonly effect: string;
  readonly basis: string;
  readonly city: string;
};

/** Takes rules and a form; gives what the cities say on its lead, in the order of the rules. Our own inferences (no city) are left out. */
export function listLeads(rules: readonly LeadRule[], form: string): readonly LeadMark[] {
  return rules.flatMap((rule) => {
    const lead = LEADS.find((one) => one === rule.answer);
    const isMeant = rule.form === form && rule.question === 'lead' && rule.effect === 'for' && rule.city !== '';
    return lead && isMeant ? [{ city: rule.city, lead, isStated: rule.basis === 'stated' }] : [];
  });
}
