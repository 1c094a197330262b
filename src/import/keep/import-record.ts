import { createHash } from 'node:crypto';

/** What an import leaves beside a document, so that the next one knows what people wrote since. It holds no text. */
export type ImportRecord = {
  readonly about: string;
  readonly file: string;
  readonly sections: readonly RecordedSection[];
};

/** A section as it was written: its number, the sum of the source's words, and the sum of its file's body. */
export type RecordedSection = {
  readonly code: string;
  readonly title: string;
  readonly label: string;
  readonly source: string;
  readonly body: string;
};

/** The file's name; it lies beside `document.yaml`. */
export const RECORD_FILE = 'import-record.json';

const ABOUT = '取り込みの控えです。もう一度取り込むときに使うので、消したり直したりしないでください。';

/** Takes what was written; gives the record as a file. */
export function formatRecord(file: string, sections: readonly RecordedSection[]): string {
  return `${JSON.stringify({ about: ABOUT, file, sections } satisfies ImportRecord, null, 2)}\n`;
}

/** Reads a record; one that somebody spoilt counts as none. */
export function parseRecord(text: string | undefined): ImportRecord | undefined {
  if (text === undefined) return undefined;
  try {
    const record = JSON.parse(text) as Partial<ImportRecord> | null;
    return Array.isArray(record?.sections) ? (record as ImportRecord) : undefined;
  } catch {
    return undefined;
  }
}

/** The sum of a text by which a change of it is known. */
export function sumOf(text: string): string {
  return createHash('sha256').update(text.replaceAll('\r\n', '\n').trim()).digest('hex').slice(0, 24);
}
