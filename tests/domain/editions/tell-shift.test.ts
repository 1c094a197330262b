import { expect, test } from 'vitest';
import { tellShift } from '../../../src/domain/editions/tell-shift.ts';
import { readEdition } from '../../support/content/read-edition.ts';

const shift = (from: string, to: string) => {
  const [[before], [after]] = [readEdition(from), readEdition(to)];
  if (!before || !after) throw new Error('the sample is not read');
  return { before, after };
};

test('One number that went on is told alone', () => {
  expect(tellShift([shift('## 1 第1条　橋', '## 1 第2条　橋')]).sentence).toBe(
    '「第1条」の番号がずれ、「第2条」になりました。',
  );
});

test('Several are told by the first and the last, each with a row', () => {
  const { sentence, rows } = tellShift([
    shift('## 1 第1条　橋', '## 1 第2条　橋'),
    shift('## 2 第2条　舟', '## 2 第3条　舟'),
  ]);
  expect([sentence, rows.length]).toEqual([
    '「第1条」から「第2条」までの番号がずれ、「第2条」から「第3条」までになりました。',
    2,
  ]);
});
