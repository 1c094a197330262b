import { dropReadings } from '../../domain/easy/read-runs.ts';
import { pin, statePin } from '../../domain/pin/pin.ts';
import type { Finding } from '../finding.ts';
import type { Content } from '../read/content.ts';
import { listRetold } from '../read/find-original.ts';

/** Names the texts that were written beside an older original, or beside none, with the mark to write. */
export function noteStaleRetellings(content: Content): readonly Finding[] {
  return listRetold(content).flatMap(({ entry: { data, file, at }, original }) => {
    const state = original && statePin(data.pin, original.rest);
    if (original === undefined || state === 'current') return [];
    return [
      {
        file,
        line: data.pin === undefined ? 1 : at('pin').line,
        value: dropReadings(data.title),
        problem:
          state === 'changed'
            ? '見直しが必要です。元の文が変わりました。'
            : '元の文と合わせた控え（pin）がありません。',
        mend: `元の文と見比べて、合っていれば、pinを "${pin(original.rest)}" にしてください。`,
      },
    ];
  });
}
