import { replaceEraYears } from '../japanese/era.ts';

const SUM = /(?<![\d.])(?:(\d+)億)?(?:(\d+)万)?(?:(\d+)千)?(\d+)?円/g;

/** Takes a folded text; gives it with each sum of yen in digits alone: 10万円 and 100,000円 are 100000円. */
export function foldAmounts(text: string): string {
  return text
    .replace(/(?<=\d),(?=\d{3}(?!\d))/g, '')
    .replace(SUM, (whole, ...[hundredMillions, tenThousands, thousands, ones]: readonly (string | undefined)[]) => {
      if ([hundredMillions, tenThousands, thousands].every((part) => part === undefined)) return whole;
      const sum =
        Number(hundredMillions ?? 0) * 1e8 +
        Number(tenThousands ?? 0) * 1e4 +
        Number(thousands ?? 0) * 1000 +
        Number(ones ?? 0);
      return `${sum}円`;
    });
}

/** Takes a folded text; gives it with western years: 平成31年5月, 令和元年5月 and 2019年5月 are the same month. */
export function foldYears(text: string): string {
  return replaceEraYears(text).replace(/(\d{4}年度?)\(\1\)/g, '$1');
}
