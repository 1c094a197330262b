import { EDITIONS_FOLDER, tellEdition } from '../domain/editions/edition.ts';
import { layDocument, listWithEditions, type Files, type LaidEdition } from '../loaders/lay-editions.ts';
import type { Finding } from './finding.ts';
import { isReadable } from './judge-editions.ts';

/** The content as it stands with one document in another edition, and what of its faults is that edition's. */
export type EditionState = {
  readonly files: Files;
  readonly isAsked: (entry: { readonly file: string }) => boolean;
  /** Takes the faults found there and those of the content as it is written; gives what is new, by the files edited. */
  readonly tell: (findings: readonly Finding[], base: readonly Finding[]) => readonly Finding[];
};

/**
 * Takes the files of a content folder; gives those of the editions that people call the document's own, and the content
 * once more for every other one, because what holds for a document holds for each of its editions.
 */
export function listEditionStates(files: Files): { readonly own: Files; readonly states: readonly EditionState[] } {
  const folders = listWithEditions(files.keys());
  const isOther = (file: string) => folders.some((folder) => file.startsWith(`${folder}/${EDITIONS_FOLDER}/`));
  const own = new Map([...files].filter(([file]) => !isOther(file)));
  const states = folders.flatMap((folder) => {
    const editions = layDocument(files, folder);
    const base = editions.findIndex((edition) => edition.folder === folder);
    return editions.flatMap((edition, at) =>
      at === base || !isReadable(files, edition) ? [] : [layState(own, folder, edition, at > base)],
    );
  });
  return { own, states };
}

function isOwn({ files, folder }: LaidEdition, path: string): boolean {
  return files.get(path)?.from.startsWith(`${folder}/`) ?? false;
}

function layState(own: Files, folder: string, edition: LaidEdition, isLater: boolean): EditionState {
  const others = [...own].filter(([file]) => !file.startsWith(`${folder}/`));
  const laid = [...edition.files].map(([path, { bytes }]) => [`${folder}/${path}`, bytes] as const);
  const keyOf = ({ file, field, value, problem }: Finding) => [file, field, value, problem].join('\n');
  return {
    files: new Map([...others, ...laid]),
    // What takes long is asked of what the edition alone has.
    isAsked: ({ file }) => isOwn(edition, file.slice(folder.length + 1)),
    tell: (findings, base) => {
      const known = new Set(base.map(keyOf));
      return findings.flatMap((finding) => {
        if (known.has(keyOf(finding))) return [];
        if (finding.file.startsWith(`${folder}/`)) return [nameEdited(finding, folder, edition)];
        // What others say of a document they say of the edition in force; a later one will be that.
        return isLater ? [{ ...finding, problem: `${tellEdition(edition.date)}では、${finding.problem}` }] : [];
      });
    },
  };
}

/** Of a file that was laid together, the lines are nobody's. */
function nameEdited(finding: Finding, folder: string, edition: LaidEdition): Finding {
  const file = edition.files.get(finding.file.slice(folder.length + 1))?.from ?? edition.folder;
  const { line, ...rest } = finding;
  const isWritten = line !== undefined && !file.endsWith('/document.yaml');
  const problem = file.startsWith(`${edition.folder}/`)
    ? finding.problem
    : `${tellEdition(edition.date)}では、${finding.problem}`;
  return { ...rest, file, problem, ...(isWritten && { line }) };
}
