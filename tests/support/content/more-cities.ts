import { readFolder } from '../../../src/check/read/read-folder.ts';

type Files = ReadonlyMap<string, Uint8Array>;

/** あおば野市, made by hand of a city's Word and Excel files, as a content folder of its own city. */
export const AOBANO: Files = new Map(
  [...readFolder('tests/fixtures/aobano')].map(([file, bytes]) => [`cities/aobano/${file}`, bytes]),
);

/** That city again under another name, with numbers, ids and addresses of its own. `digit` is from 1 to 8. */
export function renameAobano(digit: number): Files {
  const [id, name] = [`aobano${'abcdefgh'[digit - 1]}`, `あおば野${'東西南北中上下本'[digit - 1]}市`];
  const reading = `あおばの${['ひがし', 'にし', 'みなみ', 'きた', 'なか', 'かみ', 'しも', 'もと'][digit - 1]}し`;
  return new Map(
    [...AOBANO].map(([file, bytes]) => [
      file.replaceAll('aobano', id).replace('review-sheet', `${id}-review-sheet`),
      new TextEncoder().encode(
        new TextDecoder()
          .decode(bytes)
          .replaceAll('aobano', id)
          .replaceAll('あおば野市', name)
          .replaceAll('あおばのし', reading)
          .replace(
            /^code: "(\d+)"$/m,
            (_, code: string) => `code: "${code.length > 4 ? 999_998 - digit : `${code}${digit}`}"`,
          ),
      ),
    ]),
  );
}
