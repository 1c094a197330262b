import type { Finding } from '../finding.ts';
import type { Content } from '../read/content.ts';

type Kind = { readonly form: RegExp; readonly what: string; readonly mend: string };

/** Characters that look like nothing or like something else; most come along when a text is copied from elsewhere. */
const KINDS: readonly Kind[] = [
  { form: /\ufffd/u, what: '化けた文字（�）', mend: 'もとの文字に直してください。' },
  {
    form: /[\u3099\u309a]/u,
    what: '濁点か半濁点が離れた文字（Macのファイルからコピーしたものなど）',
    mend: '打ち直してください（例 「か」と「゛」ではなく「が」）。',
  },
  { form: /[\ue000-\uf8ff]/u, what: '外字', mend: 'ほかのパソコンで読めません。ふつうの文字に直してください。' },
  {
    // What has no width, or turns the direction of writing.
    form: /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/u,
    what: '目に見えない文字',
    mend: '前後の文字と一緒に消して、打ち直してください。',
  },
  { form: /[\u00a0\u2000-\u200a\u202f]/u, what: '特別な空白', mend: '消すか、半角の空白に変えてください。' },
  { form: /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/u, what: '制御文字', mend: '消してください。' },
];

/** Every character of a text is one that a reader sees and a search finds. */
export function checkUnreadableCharacters({ texts }: Content): readonly Finding[] {
  return [...texts].flatMap(([file, text]) =>
    text.split('\n').flatMap((value, at) =>
      KINDS.flatMap(({ form, what, mend }) => {
        const [found] = form.exec(value) ?? [];
        if (found === undefined) return [];
        const code = found.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0');
        return [{ file, line: at + 1, value: value.trim(), problem: `${what}があります（U+${code}）。`, mend }];
      }),
    ),
  );
}
