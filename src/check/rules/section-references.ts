import { tellIf, type FieldPath, type Finding, type Location } from '../finding.ts';
import type { Content } from '../read/content.ts';

/** Fields that name a place: `<city>/<document>/<section>`, some with `#` and an anchor. */
const FIELDS = ['section', 'sections', 'also'];
/** In a document's own file `sections` are names of files, and a section's head has no such field. */
const OTHERS = ['documents', 'outlines', 'sections'];

type Reference = { readonly path: FieldPath; readonly text: string };

/** Every place that a file names exists; what is said in a city's name rests on that city's own documents. */
export function checkSectionReferences(content: Content): readonly Finding[] {
  return content.entries
    .filter(({ kind }) => !OTHERS.includes(kind))
    .flatMap(({ data, city, at }) =>
      listReferences(data).flatMap(({ path, text }) => judge(content, text, city || cityNamedIn(data), at(...path))),
    );
}

function judge(content: Content, text: string, owner: string, where: Location): readonly Finding[] {
  const [key = '', anchor] = text.split('#');
  const mend = '<市>/<文書>/<節のファイル名> の形とつづりを確かめてください。';
  if (!content.sectionFiles.has(key)) return tellIf(true, where, `「${key}」という節はありません。`, mend);
  const isForeign = owner !== '' && !key.startsWith(`${owner}/`);
  if (isForeign)
    return tellIf(true, where, `「${key}」はほかの市の節です。`, `cities/${owner} の文書の節にしてください。`);
  const section = content.sections.find((one) => one.key === key);
  if (anchor === undefined || !section || section.isBroken) return [];
  const problem = `節「${key}」に「${anchor}」という位置はありません。`;
  return tellIf(!section.anchors.includes(anchor), where, problem, `あるのは ${section.anchors.join('、')} です。`);
}

function cityNamedIn(data: unknown): string {
  const { city } = data as { readonly city?: unknown };
  return typeof city === 'string' ? city : '';
}

function listReferences(value: unknown, path: FieldPath = []): readonly Reference[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, held]: [string, unknown]) => {
    const here = [...path, Array.isArray(value) ? Number(name) : name];
    return FIELDS.includes(name) ? listTexts(held, here) : listReferences(held, here);
  });
}

function listTexts(value: unknown, path: FieldPath): readonly Reference[] {
  if (Array.isArray(value)) return value.flatMap((one, at) => listTexts(one, [...path, at]));
  return typeof value === 'string' && value !== '' ? [{ path, text: value }] : [];
}
