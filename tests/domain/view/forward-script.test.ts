import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { FORWARD_ALONG } from '../../../src/domain/view/forward-script.ts';

test('The anchor that was asked for is taken along to where the page leads', () => {
  const gone: string[] = [];
  runInNewContext(FORWARD_ALONG, {
    document: { querySelector: () => ({ href: 'https://a.example/mihon/compass/whole/' }) },
    location: { hash: '#compass-text', replace: (to: string) => gone.push(to) },
  });
  expect(gone).toEqual(['https://a.example/mihon/compass/whole/#compass-text']);
});
