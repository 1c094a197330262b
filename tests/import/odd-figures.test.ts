import { expect, test } from 'vitest';
import { importSample, listBodies } from '../support/import/import-sample.ts';
import { makeWord, paragraph } from '../support/import/make-word.ts';

const OFFICE = 'http://schemas.openxmlformats.org';
const NEWER = 'http://schemas.microsoft.com/office';
const NAMES = [
  ['wp', `${OFFICE}/drawingml/2006/wordprocessingDrawing`],
  ['pic', `${OFFICE}/drawingml/2006/picture`],
  ['a', `${OFFICE}/drawingml/2006/main`],
  ['wps', `${NEWER}/word/2010/wordprocessingShape`],
  ['wpg', `${NEWER}/word/2010/wordprocessingGroup`],
  ['cx', `${NEWER}/drawing/2014/chartex`],
  ['v', 'urn:schemas-microsoft-com:vml'],
  ['w', `${OFFICE}/wordprocessingml/2006/main`],
  ['r', `${OFFICE}/officeDocument/2006/relationships`],
]
  .map(([name, address]) => `xmlns:${name}="${address}"`)
  .join(' ');
const drawn = (inner: string) => `<w:p><w:r ${NAMES}>${inner}</w:r></w:p>`;
const relations = (...lines: readonly (readonly [id: string, type: string, target: string])[]) =>
  `<Relationships xmlns="${OFFICE}/package/2006/relationships">${lines
    .map(
      ([id, type, target]) =>
        `<Relationship Id="${id}" Type="x/${type}" Target="${target}"${type === 'hyperlink' ? ' TargetMode="External"' : ''}/>`,
    )
    .join('')}</Relationships>`;

async function read(body: string, more: Readonly<Record<string, string>> = {}) {
  const imported = await importSample(
    makeWord({ body: `${paragraph('本文です。')}${body}` }, more),
    'a.docx',
    'handbook',
  );
  const { carried, aside, total } = imported.balance;
  expect(carried + aside).toBe(total);
  return [...listBodies(imported).values()].join('\n');
}

test('What is said instead of a figure is found in its title, in shapes of every form and in the parts of a group', async () => {
  const picture = '<pic:pic><pic:nvPicPr><pic:cNvPr id="4" descr="左の写真"/></pic:nvPicPr></pic:pic>';
  const text = await read(
    drawn(`<w:drawing><wp:docPr id="1" title="題だけの図"/>${picture}</w:drawing>`) +
      drawn(
        '<w:pict><v:group alt="組の説明"><v:roundrect alt="角丸の説明"/><v:line alt="線の説明"/></v:group></w:pict>',
      ) +
      drawn(
        `<w:drawing><wp:docPr id="3"/><wpg:wgp>${picture}<wps:wsp><wps:cNvPr id="5" descr="矢印の説明"/></wps:wsp></wpg:wgp></w:drawing>`,
      ),
  );
  expect([...text.matchAll(/代わりの文は「([^」]+)」/g)].map(([, words]) => words)).toEqual([
    '題だけの図',
    '角丸の説明、線の説明、組の説明',
    '左の写真、矢印の説明',
  ]);
});

test('A chart of the newer kind is a gap that says its words', async () => {
  const chart = `<cx:chartSpace ${NAMES}><cx:pt idx="0">赤組</cx:pt><a:p><a:r><a:t>色の図</a:t></a:r></a:p></cx:chartSpace>`;
  const text = await read(drawn('<w:drawing><wp:docPr id="6"/><cx:chart r:id="c"/></w:drawing>'), {
    'word/_rels/document.xml.rels': relations(['c', 'chartEx', 'charts/chartEx1.xml']),
    'word/charts/chartEx1.xml': chart,
  });
  expect(text).toContain('ここにあるグラフは、まだ載せていません。');
  expect(text).toContain('図の中の文字は「色の図」「赤組」です。');
});

test('A note keeps its table, box, picture and link; one with a mark of its own is not counted', async () => {
  const box = `<w:pict><v:textbox><w:txbxContent>${paragraph('箱の文')}</w:txbxContent></v:textbox></w:pict>`;
  const table = `<w:tbl><w:tr><w:tc>${paragraph('表の語')}</w:tc></w:tr></w:tbl>`;
  const link = '<w:hyperlink r:id="l"><w:r><w:t>先</w:t></w:r></w:hyperlink>';
  const notes = [
    paragraph('＊自分の印の注'),
    `<w:p>${link}<w:r><w:drawing><wp:docPr id="1" descr="図の説明"/></w:drawing>${box}</w:r></w:p>${table}`,
  ].map((inner, at) => `<w:footnote w:id="${at + 1}">${inner}</w:footnote>`);
  const reference = (id: number, more = '') => `<w:r><w:footnoteReference w:id="${id}"${more}/></w:r>`;
  const text = await read(
    `<w:p><w:r><w:t>橋</w:t></w:r>${reference(1, ' w:customMarkFollows="1"')}<w:r><w:t>＊と色</w:t></w:r>${reference(2)}</w:p>`,
    {
      'word/_rels/document.xml.rels': relations(
        ['f', 'footnotes', 'footnotes.xml'],
        ['l', 'hyperlink', 'https://wrong.example/'],
      ),
      'word/_rels/footnotes.xml.rels': relations(['l', 'hyperlink', 'https://right.example/']),
      'word/footnotes.xml': `<w:footnotes ${NAMES}>${notes.join('')}</w:footnotes>`,
    },
  );
  expect(text).toContain('橋＊と色（注1）\n\n＊自分の印の注');
  expect(text).toContain('注1　[先](https://right.example/)　図の説明　箱の文　表の語');
});
