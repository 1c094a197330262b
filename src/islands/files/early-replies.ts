const replies = new Map<string, Promise<Response>>();

/** Keeps the reply to what a page asked for before the script that needs it had come. */
export function keepReply(url: string, reply: Promise<Response>): void {
  reply.catch(() => undefined); // told to whoever takes it
  replies.set(url, reply);
}

/** Takes a reply that was kept, once. */
export function takeReply(url: string): Promise<Response> | undefined {
  const kept = replies.get(url);
  replies.delete(url);
  return kept;
}
