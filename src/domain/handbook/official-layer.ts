import { listElements, replaceElements } from '../page/elements.ts';
import { pin, statePin, type PinState } from '../pin/pin.ts';

/** The folder in a document of ours in which the city's words for the same sections lie. */
export const OFFICIAL_FOLDER = 'official';

/** Takes a file of the content; gives the folder of a city's words in which it lies, if it does. */
export function folderOfOfficial(file: string): string | undefined {
  const steps = file.split('/');
  return steps[0] === 'cities' && steps[3] === OFFICIAL_FOLDER && steps.length > 4
    ? `${steps.slice(0, 4).join('/')}/`
    : undefined;
}

/** What the anchors of a city's words begin with where ours stand on the same page under the plain ones. */
const MARK = 'official-';

/** Takes the anchor of a section, an article, a paragraph or an item; gives that of the city's words for it. */
export function anchorOfficial(anchor: string): string {
  return `${MARK}${anchor}`;
}

/** A section of a city's words, as its file has it: the heading as printed, and the body in MDX. */
export type OfficialText = {
  readonly section: string;
  readonly label?: string | undefined;
  readonly title?: string | undefined;
  readonly body: string;
};

/** A unit that a passage of ours answers to: the anchor that both have, and how the one stands to the other. */
export type Passage = { readonly anchor: string; readonly state: PinState; readonly pin: string };

/** What of a tag are words; the rest is ours. */
const WORDS_OF_TAG = / (?:label|term|title|caption|when)="([^"]*)"/g;

/**
 * Cuts a city's words into their units: each paragraph of an article or a supplementary provision by its anchor, and
 * under the section's own what stands around them, its heading too. Where a link leads is no word.
 */
export function listUnits(official: OfficialText | undefined): ReadonlyMap<string, string> {
  if (official === undefined) return new Map();
  const { section, label = '', title = '', body } = official;
  const heading = readWords(`${label}${title}`);
  return new Map(
    [...cutBody(section, body)].map(([anchor, unit]) => [
      anchor,
      `${anchor === section ? heading : ''}${readWords(unit)}`,
    ]),
  );
}

/** Takes a body in MDX; gives its words on one line, without our notes: for a result, and for tables of data. */
export function quoteWords(body: string): string {
  return listWords(replaceElements(body, 'EditorNote', () => ''))
    .replace(/[ \r\n]+/g, ' ')
    .trim();
}

/** Takes a section's id and a body in MDX; gives the body of each unit by its anchor, what stands around them first. */
export function cutBody(section: string, body: string): ReadonlyMap<string, string> {
  const around = replaceElements(body, 'Paragraph', () => ' ');
  const paragraphs = listElements(body, 'Paragraph').flatMap(({ attributes, text }) => {
    const [, anchor] = / id="([^"]*)"/.exec(attributes) ?? [];
    return anchor === undefined ? [] : [[anchor, `<p${attributes}>${text}`] as const];
  });
  return new Map([[section, around], ...paragraphs]);
}

/** The words of MDX, without marks, blanks and what only leads somewhere: what a change of makes a difference. */
function readWords(mdx: string): string {
  return listWords(mdx).replace(/\s/g, '');
}

function listWords(mdx: string): string {
  return mdx
    .replace(/<[^<>]*>/g, (tag) => [...tag.matchAll(WORDS_OF_TAG)].map(([, words = '']) => `${words}　`).join(''))
    .replace(/!(?=\[)/g, '')
    .replace(/\]\([^()]*\)/g, ']')
    .replace(/\\?\{#[a-z0-9-]*\}/g, '')
    .replace(/^#+ /gm, '')
    .replace(/[*\\[\]]/g, '');
}

/**
 * Holds the marks that passages of ours carry against the city's words as they are now. `held` are the anchors that our
 * text of the section has: a passage whose unit is gone has changed, and words that nothing of ours answers to have no
 * passage.
 */
export function listPassages(
  text: OfficialText | undefined,
  held: readonly string[],
  pins: Readonly<Record<string, string>>,
): readonly Passage[] {
  const units = listUnits(text);
  const asked = held.filter((anchor) => units.has(anchor) || pins[anchor] !== undefined);
  return asked.map((anchor) => {
    const words = units.get(anchor) ?? '';
    return { anchor, state: statePin(pins[anchor], words), pin: pin(words) };
  });
}

/**
 * Gives the marks that the passages of a section carry once the city's words lie beside them: each keeps its own, and
 * one that meets words for the first time gets the mark of these.
 */
export function keepPins(
  text: OfficialText | undefined,
  held: readonly string[],
  pins: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> {
  const passages = listPassages(text, held, pins);
  return Object.fromEntries(passages.map(({ anchor, pin: now }) => [anchor, pins[anchor] ?? now]));
}

/** Takes a section's id and its body in MDX; gives the anchors that a city's words can answer to. */
export function listHeld(section: string, body: string): readonly string[] {
  return [...cutBody(section, body).keys()];
}
