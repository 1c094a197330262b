import {
  AlignmentType,
  Footer,
  Header,
  LevelFormat,
  PageNumber,
  PageOrientation,
  Paragraph,
  TabStopType,
  TextRun,
  type INumberingOptions,
  type IStylesOptions,
} from 'docx';

/** A4 in twentieths of a point, and its margins: 20 mm, as city halls file paper. */
const A4 = { short: 11_906, long: 16_838, margin: 1_134, edge: 567 } as const;
const MINCHO = '游明朝';
const GOTHIC = '游ゴシック';
/** Without `eastAsia` Word takes another font for Japanese than the one that is named. */
const fontOf = (name: string) => ({ ascii: name, hAnsi: name, eastAsia: name, cs: name });
const SOFT = '595959';

/** Gives the size of the page and the room for text across it. */
export function toPage(isLandscape: boolean) {
  const { short, long, margin, edge } = A4;
  return {
    width: (isLandscape ? long : short) - 2 * margin,
    properties: {
      size: {
        // docx turns them by itself.
        width: short,
        height: long,
        orientation: isLandscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
      },
      margin: { top: margin, bottom: margin, left: margin, right: margin, header: edge, footer: edge, gutter: 0 },
    },
  } as const;
}

/** What stands above and below every page: what it is and the number of the page, and from where it is. */
export function makeEdges(head: string, foot: string, width: number) {
  const number = new TextRun({ children: ['\t', PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES] });
  const tabStops = [{ type: TabStopType.RIGHT, position: width }];
  const above = new Paragraph({ style: 'Header', tabStops, children: [new TextRun(head), number] });
  const below = new Paragraph({ style: 'Footer', children: [new TextRun(foot)] });
  return {
    headers: { default: new Header({ children: [above] }) },
    footers: { default: new Footer({ children: [below] }) },
  };
}

/** A style of headings; `outline` is the level under which the list of headings shows it. */
const gothic = (size: number, before: number, after: number, outline?: number) => ({
  run: { font: fontOf(GOTHIC), size, bold: true, color: '000000' },
  paragraph: { spacing: { before, after }, keepNext: true, ...(outline !== undefined && { outlineLevel: outline }) },
});

/** The styles by their own names, which Word shows in its language (見出し 1 …), and ours. */
export const STYLES: IStylesOptions = {
  default: {
    document: {
      run: { font: fontOf(MINCHO), size: 21, language: { value: 'ja-JP', eastAsia: 'ja-JP' } },
      paragraph: { spacing: { after: 100 } },
    },
    title: gothic(36, 0, 160),
    heading1: gothic(28, 320, 120, 0),
    heading2: gothic(24, 240, 100, 1),
    heading3: gothic(22, 200, 80, 2),
    hyperlink: { run: { color: '0017C1', underline: {} } },
    listParagraph: { paragraph: { spacing: { after: 60 } } },
  },
  // docx bases its own on this one and leaves it out.
  characterStyles: [{ id: 'DefaultParagraphFont', name: 'Default Paragraph Font' }],
  paragraphStyles: [
    ownStyle('Strong', '強い段落', { run: { font: fontOf(GOTHIC), bold: true } }),
    ownStyle('Note', '注記', { run: { size: 18, color: SOFT } }),
    ownStyle('Figure', '図の説明', { run: { size: 20 }, paragraph: { indent: { left: 420, right: 420 } } }),
    ownStyle('TableText', '表の文字', { run: { size: 19 }, paragraph: { spacing: { after: 0 } } }),
    ownStyle('TableHead', '表の見出し', {
      run: { font: fontOf(GOTHIC), size: 19, bold: true },
      paragraph: { spacing: { after: 0 }, keepNext: true },
    }),
    ownStyle('AfterTable', '表のあと', { run: { size: 8 }, paragraph: { spacing: { after: 120 } } }),
    ownStyle('ClauseTitle', '条の見出し', { paragraph: { spacing: { before: 160, after: 0 }, keepNext: true } }),
    ownStyle('Clause', '条文', { paragraph: { spacing: { after: 60 } } }),
    ownStyle('Header', 'header', { run: { size: 17, color: SOFT } }),
    ownStyle('Footer', 'footer', { run: { size: 17, color: SOFT } }),
  ],
};

function ownStyle(id: string, name: string, look: object) {
  return { id, name, basedOn: 'Normal', quickFormat: true, ...look };
}

/** A number of a list with its room, in twentieths of a point. */
const levelOf = (
  level: number,
  format: (typeof LevelFormat)[keyof typeof LevelFormat],
  text: string,
  left: number,
) => ({
  level,
  format,
  text,
  alignment: AlignmentType.LEFT,
  style: { paragraph: { indent: { left, hanging: 420 } } },
});

/** Numbers that Word counts itself: clauses as agreements have them, steps, and points. */
export const LISTS: INumberingOptions = {
  config: [
    {
      reference: 'clauses',
      levels: [
        {
          ...levelOf(0, LevelFormat.DECIMAL_FULL_WIDTH, '第%1条', 210),
          style: { paragraph: { indent: { left: 210, hanging: 210 } } },
        },
        levelOf(1, LevelFormat.DECIMAL, '(%2)', 630),
        levelOf(2, LevelFormat.AIUEO_FULL_WIDTH, '%3', 1_050),
      ],
    },
    {
      reference: 'steps',
      levels: [0, 1, 2].map((at) => levelOf(at, LevelFormat.DECIMAL, `%${at + 1}.`, 420 * (at + 1))),
    },
    {
      reference: 'bullets',
      levels: [0, 1, 2].map((at) => levelOf(at, LevelFormat.BULLET, '・', 420 * (at + 1))),
    },
  ],
};
