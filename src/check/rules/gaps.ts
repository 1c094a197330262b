import { isGap, type GapField } from '../../domain/handbook/gap.ts';
import type { Finding } from '../finding.ts';
import { isOfficial, type Content } from '../read/content.ts';

type Gap = { readonly file: string; readonly fields: readonly string[] };

/** A document in words of ours is written to the end before it is published. */
export function checkGaps(content: Content): readonly Finding[] {
  return listGaps(content)
    .filter(({ file }) => !isOfficial(content, file))
    .map(({ file, fields }) => ({ file, problem: `${tell(fields)}がありません。`, mend: '書いてください。' }));
}

/** What a city's own document leaves open until a person writes it: nothing is wrong, and something is to do. */
export function noteGaps(content: Content): readonly Finding[] {
  return listGaps(content)
    .filter(({ file }) => isOfficial(content, file))
    .map(({ file, fields }) => ({
      file,
      problem: `まだ書かれていない${tell(fields)}があります。`,
      mend: '書くまで、サイトにはまだないと出ます。',
    }));
}

function listGaps({ documents, sections }: Content): readonly Gap[] {
  const open = (name: GapField, text: string, field: string = name) => (isGap(name, text) ? [field] : []);
  const ofDocuments = documents.map(({ file, data: { date, status, audience, summary, uses } }) => ({
    file,
    fields: [
      ...open('date', date),
      ...open('status', status),
      ...open('audience', audience),
      ...open('summary', summary),
      ...uses.flatMap((use) => open('use', use, 'uses')),
    ],
  }));
  const ofSections = sections.map(({ file, data: { keyPoint, concepts } }) => ({
    file,
    fields: [...open('keyPoint', keyPoint), ...(concepts.length === 0 ? ['concepts'] : [])],
  }));
  return [...ofDocuments, ...ofSections].filter(({ fields }) => fields.length > 0);
}

function tell(fields: readonly string[]): string {
  return `項目（${fields.join('、')}）`;
}
