import { tellIf, type Finding } from '../finding.ts';
import { isOfficial, type Content, type Section } from '../read/content.ts';
import { findComponents } from '../read/section-components.ts';

/** What is written for a city's own words only, by the part it belongs to. */
const SIGNS: Readonly<Record<string, readonly string[]>> = { Paragraph: ['label', 'caption'], Item: ['label'] };
const MEND = '市の原文（wording: official）の文書にだけ書きます。当サイトの文では、番号はサイトが付けます。';

/** Signs as printed stand in a city's own words: an edition of ours would show none of them. */
export function checkPrintedSigns(content: Content): readonly Finding[] {
  return content.sections.filter(({ file }) => !isOfficial(content, file)).flatMap(judge);
}

function judge({ file, tree, data, at }: Section): readonly Finding[] {
  const parts = findComponents(tree).flatMap(({ name, line, attributes }) => {
    const signs = (SIGNS[name] ?? []).filter((sign) => sign in attributes);
    const told = [...(name === 'Sub' ? ['<Sub>'] : []), ...signs.map((sign) => `<${name}>の${sign}`)];
    return told.map((what) => ({ file, line, problem: `${what}は、ここでは出ません。`, mend: MEND }));
  });
  return [...tellIf(data.printed !== undefined, at('printed'), 'printedは、ここでは出ません。', MEND), ...parts];
}
