import { expect, test } from 'vitest';
import {
  BESIDE_TOLD,
  CHOICES,
  markBoth,
  tellChanged,
  tellCoverOfBoth,
  tellTwinOfBoth,
} from '../../../src/domain/handbook/both-wordings.ts';

test('What a reader may choose is called as the texts are', () => {
  expect(CHOICES.map((choice) => BESIDE_TOLD[choice])).toEqual(['両方', '当サイトのことば', '市の原文']);
  expect(markBoth('甲市『条例』')).toBe('甲市『条例』（当サイトのことば・市の原文）');
});

test('A passage whose city’s words have changed leads to these and to their date', () => {
  const { changed, gone } = tellChanged('令和7年（2025年）4月1日');
  expect(changed).toBe(
    'この文は、変わる前の市の文に合わせてあります。市の原文（令和7年（2025年）4月1日）で確かめてください。',
  );
  expect(gone).toContain('市の原文（令和7年（2025年）4月1日）には、当たる文がありません。');
});

test('A cover says which wording is cited, and which is compared, asked and answered with', () => {
  const told = tellCoverOfBoth('令和7年（2025年）4月1日');
  expect(told).toContain('引用文は市の原文です。');
  expect(told).toContain('比べる表、形を選ぶ問い、質問への答えは、当サイトのことばによります。');
});

test('A twin of both denies being the original only for what is ours', () => {
  const told = tellTwinOfBoth({ city: '甲市', document: '条例', site: '協働ハンドブック' });
  expect(told).toContain('原文ではありません。「市の原文」とあるところは、市の文のままです。');
});
