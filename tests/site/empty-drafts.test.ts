import { expect, test } from 'vitest';
import { listBlankForms } from '../../src/domain/agreement/begin-draft.ts';
import { address } from '../../src/domain/handbook/address.ts';
import { readAgreementBook } from '../support/content/read-agreement-book.ts';
import { readPages } from '../support/site/read-site.ts';

const { kinds } = readAgreementBook();

test('Without a script each form of a kind of agreement has an empty draft of its own, to which the list leads', () => {
  const pages = new Map(readPages('real').map(({ path, root }) => [path, root]));
  const list = pages.get(address.agreements());
  const blanks = kinds.flatMap((kind) => listBlankForms(kind).map((form) => address.agreement(kind.id, form)));
  expect(blanks.length).toBeGreaterThan(5);
  for (const path of blanks) {
    const draft = pages.get(path)?.querySelector('.draft')?.textContent ?? '';
    expect(draft, path).toContain('第１条');
    expect(draft, path).not.toMatch(/（[^（）]*のとき）/);
    expect(list?.querySelector(`a[href$="${path}"]`), path).not.toBeNull();
  }
});
