/** What a reader does, as each engine must be able to do it. Roles and names are those that the engine computes. */
export type Engine = {
  readonly name: string;
  /** What this engine cannot do or cannot be asked, in words for the run's output. */
  readonly lacks: Readonly<Partial<Record<Step, string>>>;
  readonly goTo: (url: string) => Promise<void>;
  /** The first element of a role with exactly this name; undefined while there is none. */
  readonly find: (role: Role, name: string) => Promise<Found | undefined>;
  /** The first element that a selector finds, where roles differ between engines. */
  readonly place: (selector: string) => Promise<Found>;
  readonly click: (found: Found) => Promise<void>;
  /** Types into an element that has the focus, over what is selected there. */
  readonly type: (found: Found, text: string) => Promise<void>;
  readonly press: (key: Key) => Promise<void>;
  /** Hands a file to the field that is found by a selector. */
  readonly hand: (selector: string, path: string) => Promise<void>;
  /** Runs an expression in the page; gives its value, which must be plain. */
  readonly run: (expression: string) => Promise<unknown>;
  /** Prints the page; gives the PDF. */
  readonly print?: () => Promise<Uint8Array>;
  readonly close: () => Promise<void>;
};

/** What an engine may lack. */
export type Step = 'paper' | 'spacing';
export type Role = 'button' | 'checkbox' | 'heading' | 'link' | 'radio' | 'searchbox' | 'textbox';
export type Key = 'ArrowDown' | 'Enter' | 'Escape' | 'Space' | 'Tab';

/** An element as its engine names it. */
export type Found = string;
