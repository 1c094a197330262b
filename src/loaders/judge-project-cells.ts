/** A fault of the table: the line, the column where it is one column's, the cell, what is wrong and how to mend it. */
export type RowFault = {
  readonly line: number;
  readonly field?: string;
  readonly value?: string;
  readonly problem: string;
  readonly mend: string;
};

/** What a spreadsheet shows when it cannot show the value, or a formula that was saved as such. */
const EXCEL = /^(?:#(?:N\/A|REF!|VALUE!|NAME\?|DIV\/0!|NUM!|NULL!|SPILL!|CALC!)|#{2,}$|[=＝][A-Z(])/;

/** What a spreadsheet makes of a name that looks like a number or a day: 45748, 1.23E+11, 3月4日. */
const NUMBER = /^(?:[\d,.]+(?:E[+-]?\d+)?|\d{1,2}月\d{1,2}日|\d{1,4}[/-]\d{1,2}(?:[/-]\d{1,2})?)$/i;

/** Says what is wrong with a cell of one of the columns that every list has. */
export function judgeCell(at: { line: number; field: string; value: string }): readonly RowFault[] {
  const { field, value } = at;
  if (value.trim() === '') return [{ ...at, problem: `「${field}」が空です。`, mend: '値を入れてください。' }];
  if (value !== value.trim())
    return [{ ...at, problem: `「${field}」の前か後ろに空白があります。`, mend: '空白を消してください。' }];
  if (EXCEL.test(value))
    return [
      { ...at, problem: `「${field}」に、Excelの誤りの値か式が残っています。`, mend: 'もとの文字に直してください。' },
    ];
  if (/^(?:〃|″|同上|同左|々)$/.test(value))
    return [
      { ...at, problem: `「${field}」が、上の行を指すしるしです。`, mend: '上の行と同じことばを書いてください。' },
    ];
  if (field !== 'no' && NUMBER.test(value))
    return [
      {
        ...at,
        problem: `「${field}」が、数か日付だけです。`,
        mend: 'Excelが変えたものなら、もとの文字に直してください。',
      },
    ];
  if (/[\n\r\t]/.test(value))
    return [{ ...at, problem: `「${field}」の中に改行かタブがあります。`, mend: '消してください。' }];
  return [];
}

/** Between two separators stands a name without blanks around it, or a count would take nothing for a partner. */
export function judgePartners(
  at: { line: number; field: string; value: string },
  separator: string,
): readonly RowFault[] {
  const { value } = at;
  const others = /[，；;]/.exec(value)?.[0];
  if (others !== undefined && !separator.includes(others)) {
    const mend = `相手を分けるなら「${separator}」にしてください。`;
    return [{ ...at, problem: `区切りの文字が「${others}」です。`, mend }];
  }
  const parts = value.split(separator);
  if (parts.length < 2 || parts.every((part) => part !== '' && part === part.trim())) return [];
  const problem = `「${separator}」の前か後ろに、名前がないか、空白があります。`;
  return [{ ...at, problem, mend: `余りの「${separator}」か空白を消してください。` }];
}
