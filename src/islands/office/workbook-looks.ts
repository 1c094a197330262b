/** The looks of cells, by their place in the list of styles. */
export const LOOK = { plain: 0, head: 1, text: 2, number: 3, day: 4, key: 5 } as const;

const FONT = '<name val="游ゴシック"/><family val="3"/><charset val="128"/>';
const LINE = ['left', 'right', 'top', 'bottom']
  .map((side) => `<${side} style="thin"><color rgb="FFBFBFBF"/></${side}>`)
  .join('');
/** What is written as text stays text when somebody types another in its place: `@`. */
const AS_TEXT = 49;
const AS_DAY = 164;

/** The styles of every workbook: Japanese by name, heads marked, long texts in lines. */
export const CELL_STYLES = [
  `<numFmts count="1"><numFmt numFmtId="${AS_DAY}" formatCode="yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;"/></numFmts>`,
  `<fonts count="3"><font><sz val="11"/>${FONT}</font><font><b/><sz val="11"/>${FONT}</font><font><sz val="9"/><color rgb="FF595959"/>${FONT}</font></fonts>`,
  '<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>',
  '<fill><patternFill patternType="solid"><fgColor rgb="FFEDEDED"/><bgColor indexed="64"/></patternFill></fill></fills>',
  `<borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border>${LINE}<diagonal/></border></borders>`,
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
  '<cellXfs count="6">',
  '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>',
  styleOf(AS_TEXT, 1, 2, '<alignment vertical="center" wrapText="1"/>'),
  styleOf(AS_TEXT, 0, 0, '<alignment vertical="top" wrapText="1"/>'),
  styleOf(0, 0, 0, '<alignment horizontal="right" vertical="top"/>'),
  styleOf(AS_DAY, 0, 0, '<alignment horizontal="left" vertical="top"/>'),
  styleOf(AS_TEXT, 2, 0, '<alignment vertical="top"/>'),
  '</cellXfs>',
  '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>',
].join('');

function styleOf(format: number, font: number, fill: number, alignment: string): string {
  const applied = 'applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"';
  return `<xf numFmtId="${format}" fontId="${font}" fillId="${fill}" borderId="1" xfId="0" ${applied}>${alignment}</xf>`;
}
