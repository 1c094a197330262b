import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { findShape, fitsShape, nameAttributes, SECTION_PARTS, SECTION_TAGS, type Attributes } from './section-parts.ts';

type Element = MdxJsxFlowElement | MdxJsxTextElement;
type Attribute = Element['attributes'][number];
type Told = { readonly field?: string; readonly value?: string; readonly problem: string; readonly mend: string };

/** Says what is wrong with a tag: a part or a tag there is not, or an attribute it may not have. */
export function judgeElement(element: Element): readonly Told[] {
  const name = element.name ?? '';
  const attributes = SECTION_PARTS[name];
  if (attributes && Object.hasOwn(SECTION_PARTS, name)) return judgePart(element, name, attributes);
  if (!SECTION_TAGS.includes(name)) return [{ value: `<${name}>`, ...explainUnknown(name) }];
  const problem = `<${name}>に属性は書けません。`;
  return element.attributes.length > 0
    ? [{ value: `<${name} …>`, problem, mend: `<${name}>だけにしてください。` }]
    : [];
}

function judgePart({ attributes }: Element, part: string, shapes: Attributes): readonly Told[] {
  const given = attributes.flatMap((one) => (one.type === 'mdxJsxAttribute' && !isBlank(one.value) ? [one.name] : []));
  const repeated = given.filter((name, at) => given.indexOf(name) !== at);
  const missing = nameAttributes(shapes, 'required').filter((name) => !given.includes(name));
  return [
    ...attributes.flatMap((one) => judgeAttribute(one, part, shapes)),
    ...repeated.map((name) => ({
      field: name,
      value: `<${part} …>`,
      problem: `<${part}>に「${name}」が2回あります。`,
      mend: 'どちらかを消してください。',
    })),
    ...missing.map((name) => ({
      field: name,
      value: `<${part} …>`,
      problem: `<${part}>に${name}がありません。`,
      mend: `${MEANINGS[name] ?? '値'}を ${name}=${shapes[name] === 'text' ? '"…"' : '{…}'} で書いてください。`,
    })),
  ];
}

function isBlank(value: unknown): boolean {
  return typeof value === 'string' && value.trim() === '';
}

const MEANINGS: Readonly<Record<string, string>> = {
  caption: '表や図の題',
  title: '題',
  source: '原典の番号（outline.yamlのid）',
  id: '番号',
  when: 'いつか',
  lang: '言語のコード（例 ko）',
};

function judgeAttribute(attribute: Attribute, part: string, shapes: Attributes): readonly Told[] {
  if (attribute.type !== 'mdxJsxAttribute')
    return [
      {
        value: `{${attribute.value}}`,
        problem: `<${part}>の中に、プログラムがあります。`,
        mend: '「{」から「}」までを消してください。',
      },
    ];
  const { name, value } = attribute;
  const field = `<${part}>の${name}`;
  const shape = findShape(shapes, name);
  if (shape === undefined)
    return [
      {
        field,
        value: typeof value === 'string' ? value : (value?.value ?? name),
        problem: `<${part}>に「${name}」という項目（属性）はありません。`,
        mend: `使えるのは ${nameAttributes(shapes).join('・')} です。つづりを直すか、消してください。`,
      },
    ];
  const written = typeof value === 'string' ? value : (value?.value ?? '');
  const read = value === null || value === undefined ? true : typeof value === 'string' ? value : readData(value.value);
  if (read === undefined || !fitsShape(shape, read))
    return [{ field, value: written, ...explainShape(part, name, read === undefined) }];
  return judgeLanguage(part, name, written).map((told) => ({ field, value: written, ...told }));
}

const NO_LANGUAGE = {
  problem: '言語のコードではありません。',
  mend: '半角の小文字で、韓国・朝鮮語なら ko、中国語なら zh、英語なら en のように書いてください。',
};
/** Codes of countries that are taken for those of languages. */
const COUNTRIES = ['kr', 'jp', 'cn', 'tw', 'us', 'vn', 'ph'];
const languages = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' });

function judgeLanguage(part: string, name: string, code: string): readonly (typeof NO_LANGUAGE)[] {
  return part === 'Foreign' && name === 'lang' && !isLanguage(code) ? [NO_LANGUAGE] : [];
}

function isLanguage(code: string): boolean {
  if (!/^[a-z]{2,3}(?:-[A-Za-z]{2,8})*$/.test(code) || COUNTRIES.includes(code)) return false;
  return languages.of(code) !== undefined;
}

function explainShape(part: string, name: string, isNoData: boolean): Omit<Told, 'field' | 'value'> {
  const problem = isNoData
    ? `<${part}>の${name}の値が、データ（JSON）として読めません。`
    : `<${part}>の${name}の値の形が違います。`;
  return {
    problem,
    mend: 'content/README.mdの表か、いまある節の例のとおりに書いてください。文字は半角の "…" で囲みます。',
  };
}

/** A value in braces is data and is never run. A field called __proto__ would be no data in code. */
function readData(text: string): unknown {
  try {
    return text.includes('__proto__') ? undefined : (JSON.parse(text) as unknown);
  } catch {
    return undefined;
  }
}

function explainUnknown(name: string): Omit<Told, 'field' | 'value'> {
  if (name === '') return { problem: '「<>」はタグとして読まれます。', mend: '全角の「＜＞」で書いてください。' };
  const near = [...Object.keys(SECTION_PARTS), ...SECTION_TAGS].find((one) => isNear(one, name));
  if (near !== undefined)
    return {
      problem: `<${name}>という部品はありません。`,
      mend: `<${near}>にしてください。閉じるタグがあれば、そちらも直します。`,
    };
  if (/^(img|picture|video|audio|svg|figure)$/i.test(name))
    return {
      problem: `<${name}>は使えません。`,
      mend: '画像なら<PictureFigure>の中に、![何が写っているか](ファイルの名前)と書いてください。',
    };
  if (/^[A-Za-z][A-Za-z0-9.:-]*$/.test(name))
    return {
      problem: `<${name}>は使えません。`,
      mend: `タグを消すか、部品（${Object.keys(SECTION_PARTS).slice(0, 4).join('、')}など）で書いてください。文字なら全角の「＜${name}＞」にします。`,
    };
  return { problem: `「<${name}>」はタグとして読まれます。`, mend: `全角の「＜${name}＞」で書いてください。` };
}

/** Whether two names differ by case, or by one or two letters that were struck wrong, left out or exchanged. */
function isNear(known: string, name: string): boolean {
  const [a, b] = [known.toLowerCase(), name.toLowerCase()];
  if (a === b) return true;
  return a.length > 3 && [...a].toSorted().join('') === [...b].toSorted().join('')
    ? true
    : a.length > 3 && distance(a, b) < 2;
}

function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (const [i, letter] of [...a].entries()) {
    const next = [i + 1];
    for (const [j, other] of [...b].entries())
      next.push(Math.min((row[j] ?? 0) + (letter === other ? 0 : 1), (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
    row = next;
  }
  return row.at(-1) ?? 0;
}
