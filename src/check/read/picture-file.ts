import { OFFICIAL_FOLDER } from '../../domain/handbook/official-layer.ts';
import { PICTURE } from '../../markdown/judge-image.ts';
import type { Finding } from '../finding.ts';

/** Whether a file lies where pictures of sections lie, and is called like one. */
export function isPicture(file: string): boolean {
  const steps = file.split('/').filter((step, at) => at !== 3 || step !== OFFICIAL_FOLDER);
  const [cities, , , , name = '', ...more] = steps;
  return cities === 'cities' && more.length === 0 && PICTURE.test(name);
}

/** How files begin that were only renamed, or saved by a program that calls them pictures. */
const OTHERS: readonly (readonly [begin: RegExp, what: string])[] = [
  [/^$/, '空のファイル'],
  [/^....ftyp(?:hei|mif|msf|avif)/s, 'HEICかAVIFの画像'],
  [/^GIF8/, 'GIFの画像'],
  [/^BM/, 'BMPの画像'],
  [/^(?:II\*|MM\0\*)/, 'TIFFの画像'],
  [/^%PDF/, 'PDF'],
  [/^PK/, 'Officeか圧縮したファイル'],
  [/^\s*<(?:svg|\?xml|!doctype|html)/i, 'SVGかHTML'],
];

/** Says what a file called a picture is instead, where its beginning tells. */
export function tellNoPictures(files: ReadonlyMap<string, Uint8Array>): readonly Finding[] {
  return [...files].flatMap(([file, bytes]) => {
    if (!isPicture(file)) return [];
    const begin = String.fromCharCode(...bytes.subarray(0, 64));
    const what = OTHERS.find(([form]) => form.test(begin))?.[1];
    const mend = 'png、jpg、webpのどれかの形で保存し直してください。名前を変えるだけでは直りません。';
    return what === undefined ? [] : [{ file, problem: `画像として読めません（中身は${what}です）。`, mend }];
  });
}
