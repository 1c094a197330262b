import { strToU8, zipSync } from 'fflate';

const OFFICE = 'http://schemas.openxmlformats.org';
const NAMES =
  `xmlns:w="${OFFICE}/wordprocessingml/2006/main" xmlns:r="${OFFICE}/officeDocument/2006/relationships"` +
  ` xmlns:mc="${OFFICE}/markup-compatibility/2006"`;
const HEAD = '<?xml version="1.0" encoding="UTF-8"?>';
const TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';

/** The parts of a document of Word that matter to a test: what stands in the body, its lists and its styles. */
export type WordParts = { readonly body: string; readonly numbering?: string; readonly styles?: string };

/** A paragraph; what stands in `properties` is Word's own XML. */
export function paragraph(text: string, properties = ''): string {
  return `<w:p><w:pPr>${properties}</w:pPr><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
}

/** What says that a paragraph stands in a list. */
export function inList(level: number, id = 1): string {
  return `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${id}"/></w:numPr>`;
}

/** A level of a definition of numbers; `text` is what is printed, with %1 for the number of the first level. */
export function level(at: number, format: string, text: string, more = '', start = 1): string {
  return `<w:lvl w:ilvl="${at}"><w:start w:val="${start}"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`;
}

/** A definition of numbers. */
export function definition(id: number, ...levels: readonly string[]): string {
  return `<w:abstractNum w:abstractNumId="${id}">${levels.join('')}</w:abstractNum>`;
}

/** A list that is numbered as a definition says; `more` may change that. */
export function list(id: number, of: number, more = ''): string {
  return `<w:num w:numId="${id}"><w:abstractNumId w:val="${of}"/>${more}</w:num>`;
}

/** A document of Word as small as one can be. `more` puts other files in, or files in the place of its own. */
export function makeWord(
  { body, numbering = '', styles = '' }: WordParts,
  more: Readonly<Record<string, string>> = {},
): Uint8Array {
  const relation = (id: string, type: string, target: string) =>
    `<Relationship Id="${id}" Type="${OFFICE}/officeDocument/2006/relationships/${type}" Target="${target}"/>`;
  const relations = (inner: string) =>
    `${HEAD}<Relationships xmlns="${OFFICE}/package/2006/relationships">${inner}</Relationships>`;
  const files: Readonly<Record<string, string>> = {
    '[Content_Types].xml': `${HEAD}<Types xmlns="${OFFICE}/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="${TYPE}"/></Types>`,
    '_rels/.rels': relations(relation('r1', 'officeDocument', 'word/document.xml')),
    'word/_rels/document.xml.rels': relations(
      relation('n', 'numbering', 'numbering.xml') + relation('s', 'styles', 'styles.xml'),
    ),
    'word/document.xml': `${HEAD}<w:document ${NAMES}><w:body>${body}</w:body></w:document>`,
    'word/numbering.xml': `${HEAD}<w:numbering ${NAMES}>${numbering}</w:numbering>`,
    'word/styles.xml': `${HEAD}<w:styles ${NAMES}>${styles}</w:styles>`,
    ...more,
  };
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])));
}
