/** Of the parser, which brings no types, what is used here. */
declare module 'saxen' {
  type Decode = (text: string) => string;
  export class Parser {
    on(hook: 'openTag', call: (name: string, attributes: () => Record<string, string>, decode: Decode) => void): this;
    on(hook: 'closeTag', call: (name: string) => void): this;
    on(hook: 'text', call: (text: string, decode: Decode) => void): this;
    on(hook: 'cdata', call: (text: string) => void): this;
    on(hook: 'attention', call: (text: string) => void): this;
    on(hook: 'error', call: (fault: Error) => void): this;
    parse(xml: string): this;
  }
}
