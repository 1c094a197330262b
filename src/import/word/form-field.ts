import { childOf, childrenOf, isOn, settingOf, type XmlElement } from '../xml/parse-xml.ts';

/** Why the hint of a control is no text of the document. */
export const HINT = '入力欄の案内文';

/** Whether a control shows only its own hint. */
export function isHint(control: XmlElement): boolean {
  return isOn(childOf(control, 'w:sdtPr'), 'w:showingPlcHdr');
}

/** What a form field of older Word shows and holds as no text: a box with or without a cross, the chosen of a list. */
export function readFormField(begin: XmlElement): string | undefined {
  const form = childOf(begin, 'w:ffData');
  const box = childOf(form, 'w:checkBox');
  if (box) return isOn(box, childOf(box, 'w:checked') ? 'w:checked' : 'w:default') ? '☒' : '☐';
  const list = childOf(form, 'w:ddList');
  const chosen = Number(settingOf(list, 'w:result') ?? settingOf(list, 'w:default') ?? 0);
  return childrenOf(list, 'w:listEntry')[chosen]?.attributes['w:val'];
}
