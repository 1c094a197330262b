import { takeReply } from './early-replies.ts';

/**
 * Fetches a file of this site; rejects with its address where the reply is none of the answers that are looked for.
 * What was asked for early, perhaps while the line was cut, is asked for again; so is what fails at once, because a
 * browser answers the first asking for what was preloaded in vain with that failure.
 */
export async function fetchFile(url: string, alsoAnswers: readonly number[] = []): Promise<Response> {
  const isAnswer = (reply: Response) => reply.ok || alsoAnswers.includes(reply.status);
  const early = await takeReply(url)?.catch(() => undefined);
  const reply = early && isAnswer(early) ? early : await fetch(url).catch(() => fetch(url));
  if (!isAnswer(reply)) throw new Error(`${url}: ${reply.status}`);
  return reply;
}

/** Fetches data that a build of this very site has written, which is why its form is taken at its word. */
export async function fetchJson<T>(url: string): Promise<T> {
  return (await (await fetchFile(url)).json()) as T;
}
