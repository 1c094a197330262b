import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import type { OfficialSource, Section } from '../../domain/handbook/handbook.ts';
import type { OfficialText } from '../../domain/handbook/official-layer.ts';
import type { ChecklistPhase } from '../../domain/sheet/checklist.ts';

/** A section as a page draws it: its text, the city's words beside it, what of checklists belongs to it. */
export type DrawnSection = {
  readonly section: Section;
  readonly Content: AstroComponentFactory;
  readonly phase: ChecklistPhase | undefined;
  readonly checklists: readonly { readonly title: string; readonly path: string }[];
  readonly beside:
    | {
        readonly source: OfficialSource;
        readonly text: OfficialText | undefined;
        readonly pins: Readonly<Record<string, string>>;
        readonly Content: AstroComponentFactory | undefined;
      }
    | undefined;
};
