/** A place in a document: `<city>/<document>/<section>` with an optional anchor inside the section. */
export type SectionReference = {
  readonly document: string;
  readonly section: string;
  readonly anchor?: string;
};

const PATTERN = /^([a-z0-9-]+\/[a-z0-9-]+)\/([a-z0-9-]+)(?:#([a-z0-9-]+))?$/;

/**
 * Takes text such as `<city>/<document>/art-12#art-12-p2`; gives what it names, or undefined when the text has another
 * form.
 */
export function parseSectionReference(text: string): SectionReference | undefined {
  const match = PATTERN.exec(text);
  if (!match) return undefined;
  const [, document = '', section = '', anchor] = match;
  return anchor ? { document, section, anchor } : { document, section };
}

/**
 * Takes a document and a section id; gives the key under which a section is looked up: `<city>/<document>/<section>`.
 */
export function formatSectionKey(document: string, section: string): string {
  return `${document}/${section}`;
}
