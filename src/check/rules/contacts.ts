import { explainMail, explainPhone } from '../../domain/handbook/contact-forms.ts';
import type { Finding } from '../finding.ts';
import type { Content } from '../read/content.ts';
import { listProse } from '../read/prose.ts';

const PHONE = /(?<![\d-])0\d{1,4}[-－‐−（(]\d{1,4}[-－‐−）)]\d{1,5}(?![\d-])/g;
const MAIL = /[A-Za-z0-9._%+-]{1,64}[@＠][A-Za-z0-9][A-Za-z0-9.＠@-]{0,200}/g;

/** Numbers and addresses that stand in a text can be called and written to: a page makes links of them. */
export function checkContacts(content: Content): readonly Finding[] {
  return listProse(content).flatMap(({ text, isLaw: _, ...where }) => [
    ...[...text.matchAll(PHONE)].flatMap(([value]) => tell(where, value, explainPhone(plain(value)))),
    ...[...text.matchAll(MAIL)].flatMap(([value]) => tell(where, value, explainMail(value.replace(/\.$/, '')))),
  ]);
}

/** The page calls a number whatever its dashes and brackets are. */
function plain(number: string): string {
  return number.replace(/[－‐−（(）)]/g, '-');
}

function tell(where: Omit<Finding, 'problem' | 'mend'>, value: string, why: string | undefined): readonly Finding[] {
  if (why === undefined) return [];
  const end = why.indexOf('。') + 1;
  return [{ ...where, value, problem: why.slice(0, end), mend: why.slice(end) }];
}
