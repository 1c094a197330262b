const replies = new Map<string, Promise<Response>>();

/** Keeps the reply to what a page asked for before the script that needs it had come. */
export function keepReply(url: string, reply: Promise<Response>): void {
  reply.catch(() => undefined); // told to whoever takes it
  replies.set(url, reply);
}

/** Asks for a file, unless its reply was kept: that is taken, once. */
export function takeReply(url: string): Promise<Response> {
  const kept = replies.get(url);
  replies.delete(url);
  return kept ?? fetch(url);
}
