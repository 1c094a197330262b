import { explainId, ID_FORM } from '../../domain/handbook/ids.ts';
import { listIds } from '../../loaders/name-entry.ts';
import { CONTENT_KINDS } from '../../schemas/content-kinds.ts';
import { tellIf, type Finding } from '../finding.ts';
import { kindOf } from '../read/content-paths.ts';
import type { Content } from '../read/content.ts';

/** No folder or file has a name whose address the site needs for something else. Each is told once. */
export function checkTakenNames({ files }: Content): readonly Finding[] {
  const told = new Set<string>();
  return [...files].flatMap((file) => {
    const kind = kindOf(file);
    if (kind === undefined) return [];
    const { patterns, levels } = CONTENT_KINDS[kind];
    return listIds(file, patterns, levels).flatMap((id, at) => {
      const level = levels[at];
      const why = level && ID_FORM.test(id) ? explainId(level, id) : undefined;
      if (why === undefined || told.has(why)) return [];
      told.add(why);
      return tellIf(true, { file }, why, '');
    });
  });
}
