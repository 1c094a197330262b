import { childrenOf, findAll, textsOf, type XmlElement } from '../xml/parse-xml.ts';
import { setAsideBelow, type WordContext } from './word-context.ts';

/** What is drawn in a run. */
export const DRAWN: readonly string[] = ['w:drawing', 'w:pict', 'w:object'];

const AGAIN = '図形の予備（同じ文がもう1つ入っています）';
const NOTHING: XmlElement = { name: 'mc:Choice', attributes: {}, children: [] };

/**
 * Of what stands in several forms, for newer and older programs, takes the first that holds words or something drawn,
 * and sets the others aside: a sign of a newer Word has its letter only in the form for older ones.
 */
export function chooseForm(context: WordContext, element: XmlElement): XmlElement {
  const forms = childrenOf(element);
  const chosen = forms.find(isFilled) ?? forms[0] ?? NOTHING;
  for (const other of forms) if (other !== chosen) setAsideBelow(context, other, AGAIN);
  return chosen;
}

function isFilled(form: XmlElement): boolean {
  return textsOf(form).length > 0 || DRAWN.some((name) => findAll(form, name).length > 0);
}
