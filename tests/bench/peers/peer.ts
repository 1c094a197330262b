import type { Chapter } from './read-chapters.ts';

/** A tool that a city could pick instead of this site, and how to make a site of the same chapters with it. */
export type Peer = {
  /** Also its folder below `.cache/peers`. */
  readonly id: string;
  readonly name: string;
  /** Packages with their versions, installed into the peer's own folder; empty when the project's own packages do. */
  readonly packages: Readonly<Record<string, string>>;
  /** Takes the chapters; gives the files of its source, by their paths. */
  readonly write: (chapters: readonly Chapter[]) => ReadonlyMap<string, string>;
  /** The Node scripts that build it, one after the other, each with its arguments; run where the peer's folder is. */
  readonly build: (root: string) => readonly (readonly string[])[];
  /** Where the built site lies, below its folder. */
  readonly out: string;
  /** Settings of the environment while it builds. */
  readonly settings?: Readonly<Record<string, string>>;
  readonly search?: PeerSearch;
};

/**
 * How a reader searches in it: the page, if not any page does; what opens the field, unless it is there; the field; one
 * place found.
 */
export type PeerSearch = {
  readonly name: string;
  readonly page?: string;
  readonly open?: string;
  readonly field: string;
  readonly result: string;
};

/** Takes the head of a Markdown file as lines and its body; gives the file. */
export function withHead(head: readonly string[], body: string): string {
  return `---\n${head.join('\n')}\n---\n\n${body}`;
}

/** Takes chapters; gives them by their documents, each with the name of its city. */
export function byDocument(chapters: readonly Chapter[]): ReadonlyMap<string, readonly Chapter[]> {
  return Map.groupBy(chapters, ({ city, document }) => `${city}　${document}`);
}

/** Takes chapters; gives a list of links to all of them, as Markdown under a heading for each document. */
export function listChapters(chapters: readonly Chapter[]): string {
  return [...byDocument(chapters)]
    .map(([name, held]) => `## ${name}\n\n${held.map(({ title, path }) => `- [${title}](/${path}/)`).join('\n')}`)
    .join('\n\n');
}
