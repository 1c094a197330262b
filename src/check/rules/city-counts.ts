import type { Finding } from '../finding.ts';
import type { Content } from '../read/content.ts';
import { listProse, type Prose } from '../read/prose.ts';

/** 4市, 3つの市, 四つの市, 両市; not 4つの市民活動団体, not 1つの市 */
const COUNT =
  /(?:[1-9１-９][0-9０-９]{1,3}|[2-9２-９]|[二三四五六七八九十]{1,3}|両)(?:つ?の)?(?:市(?![民場立長外内街域政])|自治体)/;
/** What introduces a city is ours as well; the other texts of a city may have to say what its document counts. */
const OURS = /^(?!cities\/)|^cities\/[^/]+\/city\.yaml$/;

const MEND =
  '市の数が変わると誤りになります。数を書かずに言い換えてください（例：「3つの市が挙げる」→「市の文書が挙げる」）。';

/** No text of ours counts the cities by hand: the number is wrong as soon as a city joins or publishes alone. */
export function checkCityCounts(content: Content): readonly Finding[] {
  return listProse(content)
    .filter(({ file }) => OURS.test(file))
    .flatMap(judgeText);
}

function judgeText({ file, line, field, text }: Prose): readonly Finding[] {
  const found = COUNT.exec(text)?.[0];
  if (found === undefined) return [];
  return [{ file, line, field, value: found, problem: '市の数が、手で書かれています。', mend: MEND }];
}
