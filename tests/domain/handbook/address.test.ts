import { expect, test } from 'vitest';
import { address, toFullAddress, withAnchor, withBase } from '../../../src/domain/handbook/address.ts';

/** One sample of each address. They never change once published; a new kind of page gets a line here. */
const PUBLISHED: Readonly<Record<string, readonly [given: string, published: string]>> = {
  home: [address.home(), '/'],
  city: [address.city('mihon'), '/mihon/'],
  document: [address.document('mihon/guide'), '/mihon/guide/'],
  chapter: [address.chapter('mihon/guide', 'start'), '/mihon/guide/start/'],
  changes: [address.changes('mihon/guide'), '/mihon/guide/changes/'],
  easy: [address.easy('/mihon/guide/start/'), '/mihon/guide/start/easy/'],
  printedDocument: [address.printedDocument('mihon/guide'), '/mihon/guide/print/'],
  article: [address.article('mihon/ordinance', 12), '/mihon/ordinance/art-12/'],
  projects: [address.projects('mihon'), '/mihon/projects/'],
  short: [address.short('9101'), '/n/9101/'],
  schemes: [address.schemes(), '/schemes/'],
  scheme: [address.scheme('mihon', 'bridge-grant'), '/mihon/schemes/bridge-grant/'],
  call: [address.call('/mihon/schemes/bridge-grant/'), '/mihon/schemes/bridge-grant/calendar.ics'],
  wizard: [address.wizard(), '/choose/'],
  wizardIn: [address.wizardIn('mihon'), '/choose/?city=mihon&at=first'],
  aboutWizard: [address.aboutWizard(), '/choose/about/'],
  wizardResult: [address.wizardResult(), '/data/wizard.json'],
  forms: [address.forms(), '/forms/'],
  form: [address.form('commission'), '/forms/commission/'],
  history: [address.history(), '/history/'],
  agreements: [address.agreements(), '/agreements/'],
  agreement: [address.agreement('commission'), '/agreements/commission/'],
  agreementFor: [address.agreementFor('commission', [['v', '2']]), '/agreements/?v=2&form=commission'],
  checklists: [address.checklists(), '/checklists/'],
  checklist: [address.checklist('mutual-check-sheet'), '/checklists/mutual-check-sheet/'],
  booklet: [address.booklet(), '/booklet/'],
  'contents of a document': [address.documentContents('a/b'), '/data/contents/a/b.json'],
  search: [address.search(), '/search/'],
  searchFor: [address.searchFor('第12条 & 13'), '/search/?q=%E7%AC%AC12%E6%9D%A1%20%26%2013'],
  'searchFor with a city first': [address.searchFor('12', '市'), '/search/?q=12&from=%E5%B8%82'],
  'searchFor with no city first': [address.searchFor('12', ''), '/search/?q=12&from=all'],
  searchFile: [address.searchFile('directory.json'), '/pagefind/directory.json'],
  searchStart: [address.searchStart('mihon'), '/pagefind/start/mihon.json'],
  answers: [address.answers('mihon', 3), '/data/answers/mihon/3.json'],
  glossary: [address.glossary(), '/glossary/'],
  concepts: [address.concepts(), '/compare/'],
  concept: [address.concept('principles'), '/compare/principles/'],
  gaps: [address.gaps('kodaira'), '/compare/missing/kodaira/'],
  data: [address.data(), '/data/'],
  dataFile: [address.dataFile('forms.csv'), '/data/forms.csv'],
  conceptTable: [address.conceptTable('principles'), '/data/compare-principles.csv'],
  conceptRecords: [address.conceptRecords('principles'), '/data/compare-principles.json'],
  settings: [address.settings(), '/settings/'],
  offline: [address.offline(), '/offline/'],
  about: [address.about(), '/about/'],
  accessibility: [address.accessibility(), '/about/accessibility/'],
  sources: [address.sources(), '/about/sources/'],
  movedAnchors: [address.movedAnchors('mihon/guide'), '/data/moved/mihon/guide.json'],
  documentContents: [address.documentContents('mihon/guide'), '/data/contents/mihon/guide.json'],
  licences: [address.licences(), '/licences.txt'],
  icon: [address.icon(), '/favicon.svg'],
  shareImage: [address.shareImage('mihon'), '/share/mihon.png'],
  'picture of the site': [address.shareImage(undefined), '/share/site.png'],
};

test('The addresses of the site are the published ones', () => {
  const unlisted = Object.keys(address).filter((kind) => !(kind in PUBLISHED));
  expect(unlisted, 'give each new kind of address a line in PUBLISHED above').toEqual([]);
  const changed = Object.entries(PUBLISHED).filter(([, [given, published]]) => given !== published);
  expect(changed).toEqual([]);
});

test.each(['/', ''])('At the root of a host (base 「%s」) a link is the path itself', (base) => {
  expect(withBase(base, '/')).toBe('/');
  expect(withBase(base, '/mihon/')).toBe('/mihon/');
});

test.each(['/handbook', '/handbook/', '/handbook//'])(
  'Under the base %s every link begins with the sub-path, once',
  (base) => {
    expect(withBase(base, '/')).toBe('/handbook/');
    expect(withBase(base, '/mihon/guide/start/#purpose')).toBe('/handbook/mihon/guide/start/#purpose');
  },
);

test('A base of several folders stays whole', () => {
  expect(withBase('/city/handbook/', '/n/9101/')).toBe('/city/handbook/n/9101/');
});

test('An anchor follows the path, and no anchor leaves no #', () => {
  expect(withAnchor('/mihon/ordinance/rules/', 'art-1-p2')).toBe('/mihon/ordinance/rules/#art-1-p2');
  expect(withAnchor('/mihon/ordinance/rules/', undefined)).toBe('/mihon/ordinance/rules/');
  expect(withAnchor('/mihon/ordinance/rules/', '')).toBe('/mihon/ordinance/rules/');
});

test.each(['https://kyodo.example', 'https://kyodo.example/', 'https://kyodo.example/handbook/'])(
  'The full address for paper has the origin of %s, the base once and the path',
  (site) => {
    expect(toFullAddress(site, '/handbook/', '/n/9101/')).toBe('https://kyodo.example/handbook/n/9101/');
    expect(toFullAddress(site, '/', '/n/9101/')).toBe('https://kyodo.example/n/9101/');
  },
);
