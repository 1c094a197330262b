import { RegExpParser, type AST } from '@eslint-community/regexpp';

/** The most words that are tried for one piece of an expression. */
const MOST = 4;
/** Signs of several kinds, for classes that name none. */
const SIGNS = Array.from('a0 -<"/漢あア\n\u3000');

/** A run that is hostile to an expression: what stands once before it, what is repeated, what stands behind. */
export type HostileRun = { readonly before: string; readonly again: string; readonly end: string };

/**
 * Makes, of the parts of an expression, the runs that a matcher which tries and goes back takes longest for: what each
 * loop repeats, what leads to it, and both together; behind it what no expression expects, and what ends the loop. None
 * for an expression without a loop that has no end.
 */
export function makeHostile(expression: RegExp): readonly HostileRun[] {
  const pattern = new RegExpParser({ ecmaVersion: 2025 }).parseLiteral(expression.toString()).pattern;
  const writer = new WordWriter(expression.flags.replace(/[gy]/g, ''), pattern);
  const loops = listLoops(pattern);
  const runs = loops.flatMap((loop) => {
    const leads = writer.leadTo(loop);
    const bodies = writer.write(loop.element).filter((body) => body !== '');
    const doubled = bodies.flatMap((one, at) => bodies.slice(at + 1).map((other) => one + other));
    const led = leads.flatMap((lead) => bodies.slice(0, 3).map((body) => lead + body));
    const plain = [
      ...leads.flatMap((before) => [...bodies, ...doubled].map((again) => ({ before, again }))),
      ...[...leads, ...led].map((again) => ({ before: '', again })),
      // What leads from an earlier loop to this one may be part of the earlier one.
      ...loops.flatMap((other) => {
        const [before = ''] = other === loop ? [] : writer.leadTo(other);
        const [whole = ''] = led;
        return before !== '' && whole.startsWith(before) ? [{ before, again: whole.slice(before.length) }] : [];
      }),
    ];
    return ['', '\u0001', writer.findStranger(loop.element)].flatMap((end) => plain.map((run) => ({ ...run, end })));
  });
  const unique = new Map(runs.filter(({ again }) => again !== '').map((run) => [JSON.stringify(run), run]));
  return [...unique.values()];
}

function listLoops(node: AST.Node): readonly AST.Quantifier[] {
  const inner = childrenOf(node).flatMap(listLoops);
  return node.type === 'Quantifier' && node.max === Infinity ? [node, ...inner] : inner;
}

function childrenOf(node: AST.Node): readonly AST.Node[] {
  if ('alternatives' in node) return node.alternatives;
  if (node.type === 'Quantifier') return [node.element];
  return node.type === 'Alternative' ? node.elements : [];
}

/** Writes words that pieces of an expression match; of a class those signs first that stand elsewhere in it. */
class WordWriter {
  readonly #flags: string;
  readonly #signs: readonly string[];

  constructor(flags: string, pattern: AST.Pattern) {
    this.#flags = flags;
    this.#signs = [...new Set([...listSigns(pattern), ...SIGNS])];
  }

  write(node: AST.Node): readonly string[] {
    if (node.type === 'Character') return [String.fromCodePoint(node.value)];
    if (node.type === 'CharacterSet' || node.type === 'CharacterClass') return this.#choose(node.raw);
    if (node.type === 'Assertion') return node.kind === 'lookbehind' && !node.negate ? this.#writeAny(node) : [''];
    if (node.type === 'Quantifier') return this.#repeat(node);
    if (node.type === 'Alternative') return join(node.elements.map((element) => this.write(element)));
    if (node.type === 'ClassStringDisjunction') return [''];
    return 'alternatives' in node ? this.#writeAny(node) : [''];
  }

  /** What stands before a piece, from the beginning of the expression or of the assertion it is in. */
  leadTo(node: AST.Node): readonly string[] {
    const { parent } = node;
    if (!parent || parent.type === 'Pattern' || parent.type === 'Assertion') return [''];
    if (parent.type !== 'Alternative') return this.leadTo(parent);
    const before = parent.elements.slice(0, parent.elements.indexOf(node as AST.Element)); // its parent says so
    return join([this.leadTo(parent), ...before.map((element) => this.write(element))]);
  }

  /** A sign that a piece does not match, one of the expression's own if possible. */
  findStranger({ raw }: AST.Node): string {
    const piece = new RegExp(`^(?:${raw})`, this.#flags);
    return this.#signs.find((sign) => !piece.test(sign)) ?? '';
  }

  #writeAny({ alternatives }: { readonly alternatives: readonly AST.Alternative[] }): readonly string[] {
    return alternatives.flatMap((one) => this.write(one)).slice(0, 4 * MOST);
  }

  #repeat({ min, element }: AST.Quantifier): readonly string[] {
    const words = this.write(element).slice(0, 2);
    return min === 0 ? ['', ...words] : words.map((word) => word.repeat(min));
  }

  #choose(raw: string): readonly string[] {
    const held = new RegExp(`^${raw}$`, this.#flags.replace('m', ''));
    return this.#signs.filter((sign) => held.test(sign)).slice(0, MOST);
  }
}

function listSigns(node: AST.Node): readonly string[] {
  if (node.type === 'Character') return [String.fromCodePoint(node.value)];
  if (node.type === 'CharacterClass')
    return node.elements.flatMap((element) => (element.type === 'Character' ? listSigns(element) : []));
  return childrenOf(node).flatMap(listSigns);
}

/** Joins pieces to whole words: the first word of each, and each other word once among first ones. */
function join(pieces: readonly (readonly string[])[]): readonly string[] {
  const first = pieces.map(([word = '']) => word);
  const varied = pieces.flatMap((words, at) => words.slice(1).map((word) => first.with(at, word).join('')));
  return [...new Set([first.join(''), ...varied])].slice(0, MOST);
}
