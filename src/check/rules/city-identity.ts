import { tellIf, type Finding, type Location } from '../finding.ts';
import { findClashes } from '../find-repeated.ts';
import type { Content } from '../read/content.ts';

const NAMES = { name: '名前', code: '団体コード' } as const;

/** Name and code of a city are its alone. There are fewer colours than cities, so these may repeat. */
export function checkCityIdentity({ cities }: Content): readonly Finding[] {
  const names = (['name', 'code'] as const).flatMap((field) =>
    findClashes(
      cities,
      ({ data }) => data[field],
      ({ file }) => file,
    ).flatMap(({ one, other }) => {
      const problem = `${NAMES[field]}が ${other.file} と同じです。`;
      return tellIf(true, one.at(field), problem, 'ほかの市と重ならないものにしてください。');
    }),
  );
  return [...names, ...cities.flatMap(({ data: { code }, at }) => judgeDigit(code, at('code')))];
}

/** The last digit proves the others (JIS X 0402). Codes above the last prefecture are those of made-up cities. */
function judgeDigit(code: string, where: Location): readonly Finding[] {
  if (!/^\d{6}$/.test(code) || Number(code.slice(0, 2)) > 47) return [];
  const sum = [...code.slice(0, 5)].reduce((whole, digit, at) => whole + Number(digit) * (6 - at), 0);
  const wanted = String((11 - (sum % 11)) % 10);
  const problem = `団体コードの終わりの検査数字が合いません（${code.slice(0, 5)}なら${wanted}）。`;
  return tellIf(!code.endsWith(wanted), where, problem, '総務省の一覧で確かめてください。');
}
