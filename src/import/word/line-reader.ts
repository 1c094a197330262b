import type { Block, Note } from '../model/blocks.ts';
import type { XmlElement } from '../xml/parse-xml.ts';
import type { Line } from './line.ts';
import type { Raised } from '../model/raise-signs.ts';
import type { Style } from './read-styles.ts';
import type { WordContext } from './word-context.ts';

/** What is read of a float: its blocks come from the reader of blocks. */
export type ReadBlocks = (context: WordContext, element: XmlElement) => readonly Block[];

/** How the letters of a run look. */
export type Run = {
  readonly isHidden: boolean;
  readonly emphasised: boolean;
  readonly size: number;
  readonly isBold: boolean;
  readonly isStruck: boolean;
  readonly raised: Raised | undefined;
  /** The font of Latin letters, which is that of signs. */
  readonly font: string;
};
/** What reading a paragraph needs; blocks and notes hold paragraphs themselves. */
export type LineReader = {
  readonly context: WordContext;
  readonly line: Line;
  readonly style: Style;
  readonly readBlocks: ReadBlocks;
  readonly readNote: (context: WordContext, mark: XmlElement, readBlocks: ReadBlocks) => Note | undefined;
};
