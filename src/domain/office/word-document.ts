/** A stretch of text of one look. `link` is a full address. */
export type Run = {
  readonly text: string;
  readonly bold?: true | undefined;
  readonly soft?: true | undefined;
  readonly underlined?: true | undefined;
  readonly link?: string | undefined;
  /** Of which clause the text is the number: Word counts it anew when a clause is taken out. */
  readonly clause?: string | undefined;
};

/** A text, plain or of stretches; a line end in it begins a new line. */
export type Words = string | readonly Run[];

/** How deep an item of a list or a clause stands: 第１条, (1), ア. */
export type Level = 0 | 1 | 2;

/** A column of a table; widths are shares of the width of the page. */
export type WordColumn = { readonly head: Words; readonly width: number };

/** A piece of a document, in the order in which it is read. Numbers are never text: the writer lets Word count. */
export type Block =
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly words: Words; readonly startsPage?: true }
  | { readonly kind: 'paragraph'; readonly words: Words; readonly look?: 'note' | 'strong' }
  | {
      readonly kind: 'list';
      readonly isOrdered?: boolean;
      readonly items: readonly { readonly level: Level; readonly words: Words }[];
    }
  /** A clause of an agreement; its title stands above it in brackets. By `id` other clauses name its number. */
  | {
      readonly kind: 'clause';
      readonly level: Level;
      readonly words: Words;
      readonly title?: string;
      readonly id?: string;
    }
  | {
      readonly kind: 'table';
      /** Without heads the first column says what each row is. */
      readonly hasHead?: false;
      readonly columns: readonly WordColumn[];
      readonly rows: readonly (readonly Words[])[];
    }
  /** A drawing goes out as what it is called and what it shows. */
  | { readonly kind: 'figure'; readonly caption: string; readonly alternative: string }
  | { readonly kind: 'page-break' };

/** A document on A4, described without any program that writes it. `head` and `foot` stand on every page. */
export type WordDocument = {
  readonly title: string;
  readonly head: string;
  readonly foot: string;
  readonly isLandscape?: true;
  readonly blocks: readonly Block[];
};

/** Gives the bare text of words, as a search or a test reads it. */
export function plainWords(words: Words): string {
  return typeof words === 'string' ? words : words.map(({ text }) => text).join('');
}

/** Gives the bare texts of a document in the order in which it is read; numbers, which Word counts, are not there. */
export function listTexts({ title, blocks }: Pick<WordDocument, 'title' | 'blocks'>): readonly string[] {
  return [title, ...blocks.flatMap(textsOfBlock)].filter((text) => text !== '');
}

function textsOfBlock(block: Block): readonly string[] {
  if (block.kind === 'page-break') return [];
  if (block.kind === 'list') return block.items.map(({ words }) => plainWords(words));
  if (block.kind === 'figure') return [block.caption, block.alternative];
  if (block.kind !== 'table') {
    const title = block.kind === 'clause' && block.title ? [`（${block.title}）`] : [];
    return [...title, plainWords(block.words)];
  }
  const heads = block.hasHead === false ? [] : block.columns.map(({ head }) => plainWords(head));
  return [...heads, ...block.rows.flat().map(plainWords)];
}
