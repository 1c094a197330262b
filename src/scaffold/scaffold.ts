import { newCity } from './new-city.ts';
import { newDocument } from './new-document.ts';
import { newEdition } from './new-edition.ts';
import { newList } from './new-list.ts';
import { newScheme } from './new-scheme.ts';
import { newArticle, newSection } from './new-section.ts';
import { newSheet } from './new-sheet.ts';
import { parseOrder, type Order, type Wish } from './order.ts';
import { Refusal } from './refusal.ts';
import type { Tree } from './tree.ts';

type Kind = Wish & { readonly name: string; readonly make: (tree: Tree, order: Order) => Tree };

/** What can be begun. */
const KINDS: Readonly<Record<string, Kind>> = {
  city: {
    name: '市',
    path: ['city'],
    needs: ['name', 'reading', 'prefecture', 'code', 'site'],
    takes: [],
    example:
      'city mihon --name みほん市 --reading みほんし --prefecture 東京都 --code 999999 --site https://mihon.example/',
    make: newCity,
  },
  document: {
    name: '文書',
    path: ['city', 'document'],
    needs: ['title'],
    takes: ['kind', 'chapter', 'chapter-title', 'section', 'section-title'],
    example:
      'document mihon/guide --title みほん市協働の手引き --kind handbook --chapter start --chapter-title はじめの一歩',
    make: newDocument,
  },
  section: {
    name: '節',
    path: ['city', 'document', 'chapter', 'section'],
    needs: ['title'],
    takes: ['label', 'chapter-title'],
    example: 'section mihon/guide/start/purpose --title 目的 --label （１）',
    make: newSection,
  },
  article: {
    name: '条',
    path: ['city', 'document', 'chapter', 'number'],
    needs: ['title'],
    takes: ['paragraphs', 'chapter-title'],
    example: 'article mihon/ordinance/rules/2 --title 橋の色 --paragraphs 2',
    make: newArticle,
  },
  edition: {
    name: '版',
    path: ['city', 'document'],
    needs: ['from'],
    takes: ['sections', 'change'],
    example: 'edition mihon/guide --from 令和9年4月1日 --sections purpose,first-step --change 目的を改めます。',
    make: newEdition,
  },
  list: {
    name: '取組の一覧',
    path: ['city'],
    needs: ['year', 'date'],
    takes: ['title'],
    example: 'list mihon --year 令和5年度 --date 令和6年4月',
    make: newList,
  },
  sheet: {
    name: 'チェックシート',
    path: ['city', 'checklist'],
    needs: ['title', 'section'],
    takes: [],
    example: 'sheet mihon/bridge-check --title 橋の確認シート --section mihon/guide/first-step',
    make: newSheet,
  },
  scheme: {
    name: '募集や助成の制度',
    path: ['city', 'scheme'],
    needs: ['title', 'section', 'as-of'],
    takes: [],
    example: 'scheme mihon/bridge-call --title 橋の募集 --section mihon/guide/purpose --as-of 令和6年4月',
    make: newScheme,
  },
};

/**
 * Takes the texts of a content folder and what an author typed (`section mihon/guide/start/purpose --title 目的`);
 * gives the files that come or change. Throws a Refusal, in Japanese, when that cannot be made.
 */
export function scaffold(tree: Tree, [kind = '', ...typed]: readonly string[]): Tree {
  const wish = KINDS[kind];
  if (!wish) throw new Refusal(listKinds());
  return wish.make(tree, parseOrder(typed, wish));
}

function listKinds(): string {
  const lines = Object.values(KINDS).map(({ name, example }) => `${name}：npm run new -- ${example}`);
  return ['何を作るかを、次のように書いてください。', ...lines].join('\n');
}
