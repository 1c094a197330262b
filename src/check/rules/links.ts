import { explainMail, explainPhone } from '../../domain/handbook/contact-forms.ts';
import type { Finding } from '../finding.ts';
import { hasDocument, type Content, type Entry } from '../read/content.ts';
import { findTerm } from '../read/known-terms.ts';
import { findLinks, type SectionLink } from '../read/section-components.ts';

/** Those that lead to a place of the handbook by the city's folder. */
const INSIDE = ['section', 'document', 'page'];
const KINDS = [...INSIDE, 'term', 'http', 'https', 'mailto', 'tel'];

/** What stands before the article names its law: 条例第8条第2項. */
const NAMED = /^(?:[^第\d]{1,30}(?=第\d+条))?(?:第(\d+)条)?(?:第(\d+)項)?(?:第(\d+)号)?/;

type Words = readonly [problem: string, mend: string];

/** Every link in a text has words and leads somewhere: a broken one would stop the build. */
export function checkLinks(content: Content): readonly Finding[] {
  return [...content.sections, ...content.officialSections].flatMap((section) =>
    findLinks(section.tree).flatMap((link) => {
      const { line, text, kind, target } = link;
      const [problem, mend] = judgeCity(content, section, link) ?? judge(content, section, link) ?? [];
      const value = `[${text}](${kind === '' ? '' : `${kind}:`}${target})`;
      return problem && mend ? [{ file: section.file, line, value, problem, mend }] : [];
    }),
  );
}

function judge(content: Content, { city }: Entry<unknown>, { kind, target, text }: SectionLink): Words | undefined {
  if (!KINDS.includes(kind))
    return ['リンク先の書き方が分かりません。', 'section:、document:、page:、term:、https: のどれかで始めてください。'];
  if (text.trim() === '') return ['リンクのことばがありません。', '[ ] の中に、先に何があるかを書いてください。'];
  if (kind === 'tel') return split(explainPhone(target));
  if (kind === 'mailto') return split(explainMail(target.split('?')[0] ?? ''));
  if (kind === 'http' || kind === 'https') return judgeWeb(`${kind}:${target}`);
  if (kind === 'section') return judgeSection(content, target, text);
  if (kind === 'term') return judgeTerm(content, city, target, text);
  if (kind === 'document' && !hasDocument(content, target))
    return [`「${target}」という文書はありません。`, '<市>/<文書> のつづりを確かめてください。'];
  if (kind === 'page' && !content.files.has(`cities/${target}/projects.yaml`))
    return [`「${target}」というページはありません。`, '取組の一覧がある市を「page:<市>/projects」で書いてください。'];
  return undefined;
}

/**
 * A text leads to its own city only: in that city's slice the other one is not there. An unknown city is a slip of the
 * pen, and another sentence tells of it.
 */
function judgeCity({ files }: Content, { city }: Entry<unknown>, { kind, target }: SectionLink): Words | undefined {
  const other = target.split('/')[0] ?? '';
  if (!INSIDE.includes(kind) || other === city || !files.has(`cities/${other}/city.yaml`)) return undefined;
  return [
    'ほかの市へのリンクです。',
    'この市の場所にするか、ほかの市のことなら、その市のページを https: で書いてください。',
  ];
}

function judgeWeb(url: string): Words | undefined {
  const { hostname } = URL.parse(url) ?? { hostname: '' };
  const isPlain = /^[!-~]+$/.test(decode(url));
  if (isPlain && /^[a-z0-9-]+(\.[a-z0-9-]+)+$/.test(hostname)) return undefined;
  return [
    isPlain ? 'アドレスとして読めません。' : 'アドレスに、半角でない文字が続いています。',
    '[ことば](https://…) の形で、アドレスだけを半角で書いてください。',
  ];
}

function decode(url: string): string {
  try {
    return decodeURI(url);
  } catch {
    return url;
  }
}

function split(why: string | undefined): Words | undefined {
  if (why === undefined) return undefined;
  const end = why.indexOf('。') + 1;
  return [why.slice(0, end), why.slice(end)];
}

function judgeSection({ sectionFiles, sections }: Content, target: string, text: string): Words | undefined {
  const [key = '', anchor] = target.split('#');
  if (!sectionFiles.has(key))
    return [
      `「${key}」という節はありません。`,
      'section:<市>/<文書>/<節のファイル名> の形とつづりを確かめてください。',
    ];
  const section = sections.find((one) => one.key === key);
  if (anchor !== undefined && section && !section.isBroken && !section.anchors.includes(anchor))
    return [`節「${key}」に「${anchor}」という位置はありません。`, `あるのは ${section.anchors.join('、')} です。`];
  const named = NAMED.exec(text.normalize('NFKC')) ?? [''];
  const led = /art-(\d+)(?:-p(\d+))?(?:-i(\d+))?$/.exec(target);
  const isOther =
    (led !== null || text.startsWith('第')) &&
    named.slice(1).some((number, at) => number !== undefined && number !== led?.[at + 1]);
  return isOther ? ['ことばが指す条・項・号と、リンク先が違います。', 'どちらかを直してください。'] : undefined;
}

function judgeTerm(content: Content, city: string, target: string, text: string): Words | undefined {
  const { files, meanings, unread } = content;
  if (!files.has(`glossary/${target}.yaml`) && findTerm(content, city, target) === undefined)
    return [`「${target}」という用語はありません。`, 'つづりを直すか、この市のglossary.yamlに用語を足してください。'];
  const own = meanings.find((entry) => entry.city === city)?.data.meanings ?? [];
  if (!unread.has(`cities/${city}/glossary.yaml`) && !own.some(({ term }) => term === target))
    return [`用語「${target}」の意味が、この市のglossary.yamlにありません。`, '意味を足すか、リンクをやめてください。'];
  const word = findTerm(content, city, target) ?? text;
  if (word === text) return undefined;
  return [`ことばが用語「${word}」と違います。`, `[${word}](term:${target})の形にしてください。`];
}
