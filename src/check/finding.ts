/** Where something stands in the content folder, and what stands there. */
export type Location = {
  readonly file: string;
  readonly line?: number | undefined;
  readonly field?: string | undefined;
  readonly value?: string | undefined;
};

/** A fault of the content as its author is told of it. The file is named below the content folder. */
export type Finding = Location & { readonly problem: string; readonly mend: string };

/** The path of a field in a file of YAML: names of fields and places in lists. */
export type FieldPath = readonly (string | number)[];

const LONGEST_VALUE = 60;

/**
 * Tells a finding so that its author can go there and mend it: the place in one line, the fault and its mend in the
 * next.
 */
export function formatFinding({ file, line, field, value, problem, mend }: Finding): string {
  const at = line === undefined ? file : `${file}:${line}`;
  const found = value === undefined || value === '' ? '' : `「${cutValue(value)}」`;
  return `${at}${field === undefined ? '' : `　${field}`}${found}\n　　${problem}${problem.endsWith('。') ? '' : '。'}${mend}`;
}

/** Tells findings as a list, each with a path that its author can open; `folder` is that of the content. */
export function listTold(findings: readonly Finding[], folder: string): readonly string[] {
  return findings.map((finding) => formatFinding({ ...finding, file: `${folder}/${finding.file}` }));
}

/** Names a field in words: ['contacts', 0, 'tel'] → contactsの1番目のtel. */
export function formatField(path: FieldPath): string {
  return path.map((key) => (typeof key === 'number' ? `${key + 1}番目` : key)).join('の');
}

function cutValue(value: string): string {
  const lines = value.split('\n');
  const whole = lines.slice(0, lines.findLastIndex((one) => one !== '') + 1).join('\n');
  const line = whole.replace(/\s+/g, (blank) => (blank.includes('\n') ? ' ' : blank));
  return line.length > LONGEST_VALUE ? `${line.slice(0, LONGEST_VALUE)}…` : line;
}

/** What is wrong at a place, or nothing, as a list: so a rule reads as a list of what it asks. */
export function tellIf(isWrong: boolean, where: Location, problem: string, mend: string): readonly Finding[] {
  return isWrong ? [{ ...where, problem, mend }] : [];
}
