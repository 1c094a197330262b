import sharp from 'sharp';
import { expect, test } from 'vitest';
import { drawShareImage } from '../../../src/publish/machine/share-images.ts';

test('A share image has the size networks show whole, and another city another picture', async () => {
  const name = 'みほんの手引き集';
  const [site, city] = await Promise.all(['', 'みほん市'].map((of) => drawShareImage({ site: name, city: of })));
  if (!site || !city) throw new Error('a picture is missing');
  expect(await sharp(site).metadata()).toMatchObject({ format: 'png', width: 1200, height: 630 });
  expect(site.equals(city)).toBe(false);
  const { channels } = await sharp(city).stats();
  expect(channels[0]?.min).toBeLessThan(80);
});
