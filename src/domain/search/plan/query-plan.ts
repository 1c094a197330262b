import type { ArticleAnchor } from '../../handbook/article-anchor.ts';

/** One way to meet a clause: index words that together stand for it, and how much meeting them counts. */
export type Alternative = {
  readonly tokens: readonly string[];
  readonly weight: number;
  /** The part of a word that it asks for, where it is not the whole. */
  readonly said?: string;
};

/**
 * A word or a fact of a query: met by its best alternative. `jump` says that its first alternative names the place
 * itself.
 */
export type Clause = {
  readonly words: readonly string[];
  /** What of the question it stands for, where that is a word or a fact. */
  readonly asked?: string;
  readonly alternatives: readonly Alternative[];
  /** Words that are only near: alternatives for a query that leads to little. */
  readonly near?: readonly Alternative[];
  readonly weight: number;
  readonly jump: boolean;
};

/** What to ask an index for a query. */
export type QueryPlan = {
  readonly clauses: readonly Clause[];
  /** The article the query names, to lead to its paragraph or item. */
  readonly article: ArticleAnchor | undefined;
  /** Names of the cities the query speaks of; what is said of another counts less. */
  readonly cities: readonly string[];
  /** The city whose own places come first, where the query speaks of none. */
  readonly from?: string;
  /** The whole question without signs and spaces. */
  readonly asked: string;
  /** The one thing that is asked, or whose definition is: then the place that explains it comes first. */
  readonly definitionOf: string | undefined;
};

/** The same plan for a query that leads to little: what is only near is an alternative like the others. */
export function widenPlan(plan: QueryPlan): QueryPlan {
  const clauses = plan.clauses.map(({ near = [], ...clause }) => ({
    ...clause,
    alternatives: [...clause.alternatives, ...near],
  }));
  return { ...plan, clauses };
}

/** Whether an alternative asks for single signs of a word only (手だすけ → 手): these stand in other words too. */
export function isSignOnly({ said }: Alternative): boolean {
  return said !== undefined && said.split('・').every((part) => [...part].length === 1);
}

/** Lists what an index is asked for, so that it can be fetched ahead: every token of a plan, each once. */
export function listTokens({ clauses }: QueryPlan): readonly string[] {
  return [...new Set(clauses.flatMap(({ alternatives }) => alternatives.flatMap(({ tokens }) => tokens)))];
}
