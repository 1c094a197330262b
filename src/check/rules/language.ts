import type { Finding } from '../finding.ts';
import { lintOnce } from '../lint-once.ts';
import type { Content } from '../read/content.ts';
import { listProse, type Prose } from '../read/prose.ts';

const MEND = '言い換えると読みやすくなります。法令や文書のことば、名前は、「」に入れると調べません。';
const GAP = '\n\n';

/**
 * What textlint finds in sentences, with the text it stands in. A sentence that reads badly is no fault of the facts,
 * and a city may have its reasons: nobody is kept from publishing by it.
 */
export async function noteLanguage(content: Content): Promise<readonly Finding[]> {
  const prose = listProse(content).filter(
    (one) => content.isAsked(one) && one.text.includes('。') && one.isLaw !== true,
  );
  // A file is judged at once: a call for each paragraph takes four times as long.
  const files = [...Map.groupBy(prose, ({ file }) => file).values()];
  return (await Promise.all(files.map(judgeFile))).flat();
}

async function judgeFile(prose: readonly Prose[]): Promise<readonly Finding[]> {
  const texts = prose.map(({ text }) => leaveOutQuotations(text));
  const ends = texts.map((_, at) => texts.slice(0, at + 1).join(GAP).length);
  return (await lintOnce(texts.join(GAP))).flatMap(({ index, problem }) => {
    const found = prose[ends.findIndex((end) => index <= end)];
    return found === undefined ? [] : [tell(found, problem)];
  });
}

function tell({ text, isLaw: _, ...where }: Prose, problem: string): Finding {
  return { ...where, value: text, problem, mend: MEND };
}

/** Words of a document, names and titles stand in brackets and are not ours to mend. */
function leaveOutQuotations(text: string): string {
  return text.replaceAll('\n', '').replace(/「[^「」]*」|『[^『』]*』/g, '「語」');
}
