import { SHEET_LIMITS } from '../../domain/sheet/sheet-limits.ts';

type Props = {
  readonly text: string;
  /** Characters that the field, and its place on paper, are meant for. */
  readonly meant: number;
};

/** Says while one types that a text is longer than its field is meant for; nothing of it is cut. */
export function LongNote({ text, meant }: Props) {
  const most = text.length > SHEET_LIMITS.text ? SHEET_LIMITS.text : meant;
  const over = text.length - most;
  if (over <= 0) return null;
  const [limit, more] = [most, over].map((count) => count.toLocaleString('ja-JP'));
  return (
    <small role="status" class="long screen-only">
      {most === meant
        ? `${limit}文字の目安を${more}文字超えています。書いたものはそのまま残しますが、紙では長くなります。`
        : `1つの欄に保存できるのは${limit}文字までで、${more}文字多いため、保存できません。減らすと保存します。`}
    </small>
  );
}
