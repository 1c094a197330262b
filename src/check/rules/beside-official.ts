import { readProvision } from '../../domain/handbook/article-anchor.ts';
import { formatSectionName } from '../../domain/handbook/handbook.ts';
import { listHeld, listPassages, listUnits, type Passage } from '../../domain/handbook/official-layer.ts';
import type { Finding } from '../finding.ts';
import type { Content, Entry, OfficialSection, Section } from '../read/content.ts';

type Official = Entry<Content['officials'][number]['data']>;

/**
 * Names the passages of ours that rest on words of the city which have changed, have gone, or were never noted, each
 * with the mark to write once the passage fits; and what stands on one side only.
 */
export function noteBesideOfficial(content: Content): readonly Finding[] {
  return content.officials.flatMap((official) =>
    content.sections
      .filter(({ document, isBroken }) => document === official.id && !isBroken)
      .flatMap((section) => {
        const beside = content.officialSections.find(({ id }) => id === section.id);
        return [...listStates(official, section, beside), ...(beside ? listUnmet(official, section, beside) : [])];
      }),
  );
}

function listStates(official: Official, section: Section, beside: OfficialSection | undefined): readonly Finding[] {
  const { pins } = official.data;
  const text = textOf(section, beside);
  const units = listUnits(text);
  const passages = listPassages(text, listHeld(section.name, bodyOf(section.text)), pins);
  return passages.flatMap(({ anchor, state, pin }) => {
    if (state === 'current') return [];
    const isGone = !units.has(anchor);
    const [problem, mend] = tell(official, beside, { anchor, state, pin, isGone });
    return [{ file: section.file, line: lineOf(section, anchor), value: nameOf(section, anchor), problem, mend }];
  });
}

type Told = Passage & { readonly isGone: boolean };

function tell({ file }: Official, beside: OfficialSection | undefined, { anchor, state, pin, isGone }: Told) {
  const place = `${file} のpinsの「${anchor}」`;
  if (isGone)
    return [
      '見直しが必要です。合わせてあった市のことばが、なくなりました。',
      `文を直すか消して、${place}の行を消してください。`,
    ] as const;
  const look = `${beside?.file ?? ''} と見比べて、文が合っていれば、${place}を "${pin}" にしてください。`;
  return state === 'changed'
    ? (['見直しが必要です。合わせてあった市のことばが、変わりました。', look] as const)
    : (['市のことばと合わせた控え（pins）がありません。', look] as const);
}

/** Paragraphs that one side has and the other does not. */
function listUnmet({ data: { pins } }: Official, section: Section, beside: OfficialSection): readonly Finding[] {
  const units = [...listUnits(textOf(section, beside)).keys()];
  const held = listHeld(section.name, bodyOf(section.text));
  const here = held.filter((anchor) => !units.includes(anchor) && pins[anchor] === undefined);
  const there = units.filter((anchor) => !held.includes(anchor));
  return [
    ...here.map((anchor) => ({
      file: section.file,
      line: lineOf(section, anchor),
      value: nameOf(section, anchor),
      problem: 'この項に当たる市のことばがありません。',
      mend: `${beside.file} と見比べてください。このままでもかまいません。`,
    })),
    ...there.map((anchor) => ({
      file: beside.file,
      line: lineOf(beside, anchor),
      value: nameOf(section, anchor),
      problem: 'この項に当たる当サイトの文がありません。',
      mend: `${section.file} に書き足してください。このままでもかまいません。`,
    })),
  ];
}

function textOf({ name }: Section, beside: OfficialSection | undefined) {
  return beside && { section: name, ...beside.data, body: bodyOf(beside.text) };
}

function bodyOf(text: string): string {
  return text.replace(/^---\n[\s\S]*?\n---(?:\n|$)/, '');
}

function nameOf({ data }: Section, anchor: string): string {
  return readProvision(anchor)?.name ?? formatSectionName({ ...data, label: data.label ?? '' });
}

function lineOf({ text }: { readonly text: string }, anchor: string): number {
  return (
    Math.max(
      0,
      text.split('\n').findIndex((line) => line.includes(`<Paragraph id="${anchor}"`)),
    ) + 1
  );
}
