/** How a value in a section is shaped: a text, a number, a bare word (`balanced`), a list, or fields by name. */
export type Shape = 'text' | 'number' | 'flag' | readonly [Shape] | { readonly [field: string]: Shape };

/** The attributes of a part by name; one that may be left out bears a question mark. */
export type Attributes = { readonly [name: string]: Shape };

const shown = { source: 'text', caption: 'text' } as const;
const figure = { ...shown, 'reconstructed?': 'flag' } as const;

/**
 * The parts an author may use in a section, and what each may be given. Everything else that MDX would run or put out
 * is refused: content is content, not code.
 */
export const SECTION_PARTS: Readonly<Record<string, Attributes>> = {
  Box: { source: 'text', title: 'text' },
  Column: { source: 'text', title: 'text' },
  EditorNote: { id: 'text', 'kind?': 'text' },
  Flow: { source: 'text', title: 'text' },
  Foreign: { lang: 'text' },
  FormFigure: {
    ...figure,
    zones: ['text'],
    groups: [{ place: 'text', 'label?': 'text', forms: ['text'] }],
  },
  GatherFigure: { ...figure, from: ['text'], to: ['text'] },
  Item: { id: 'text', 'label?': 'text', 'term?': 'text' },
  List: { source: 'text' },
  OverlapFigure: { ...figure, circles: ['text'], 'pairs?': ['text'], center: 'text' },
  Paragraph: { id: 'text', 'label?': 'text', 'caption?': 'text' },
  PictureFigure: shown,
  SidesFigure: { ...figure, sides: [{ name: 'text', points: ['text'] }] },
  Sub: { label: 'text' },
  Stage: { title: 'text', when: 'text' },
  Table: { source: 'text', 'caption?': 'text', 'balanced?': 'flag', 'heads?': 'number', 'merged?': 'text' },
  WriteIn: { lines: 'number' },
  ZoneFigure: { ...shown, bands: ['text'], zones: [{ mark: 'text', name: 'text', basis: 'text' }] },
};

/** What of HTML may be written, without attributes. */
export const SECTION_TAGS: readonly string[] = ['br', 'ul', 'ol', 'li', 'small', 'sup', 'sub'];

/** Finds the shape of an attribute, or nothing when a part has none of that name. */
export function findShape(attributes: Attributes, name: string): Shape | undefined {
  return attributes[name] ?? attributes[`${name}?`];
}

/** Names the attributes of a part; only those that must be there when asked so. */
export function nameAttributes(attributes: Attributes, only: 'all' | 'required' = 'all'): readonly string[] {
  const names = Object.keys(attributes);
  return only === 'all' ? names.map((name) => name.replace('?', '')) : names.filter((name) => !name.endsWith('?'));
}

/** Rules of a blank, rows of a head: more is a slip of the pen. */
const MOST = 40;

/** Whether a value that was read as data has a shape; a number counts something. */
export function fitsShape(shape: Shape, value: unknown): boolean {
  if (shape === 'text') return typeof value === 'string';
  if (shape === 'number') return typeof value === 'number' && Number.isInteger(value) && value > 0 && value <= MOST;
  if (shape === 'flag') return typeof value === 'boolean';
  if (isList(shape)) return Array.isArray(value) && value.every((one) => fitsShape(shape[0], one));
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const held: readonly (readonly [string, unknown])[] = Object.entries(value);
  const known = held.every(([name, one]) => {
    const inner = findShape(shape, name);
    return inner !== undefined && fitsShape(inner, one);
  });
  return known && nameAttributes(shape, 'required').every((name) => name in value);
}

function isList(shape: Shape): shape is readonly [Shape] {
  return Array.isArray(shape);
}
