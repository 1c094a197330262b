/**
 * Takes a question about the content, perhaps with ids; gives it so that a build answers it once for each ids, because
 * content does not change meanwhile and every page asks. While one writes nothing is kept. Answers are shared: whoever
 * sorts or changes one takes a copy.
 */
export function remember<Ids extends readonly string[], Answer>(
  ask: (...ids: Ids) => Promise<Answer>,
): (...ids: Ids) => Promise<Answer> {
  if (!import.meta.env.PROD) return ask;
  const kept = new Map<string, Promise<Answer>>();
  return (...ids) => {
    const key = ids.join('\n');
    const answer = kept.get(key) ?? ask(...ids);
    kept.set(key, answer);
    return answer;
  };
}
