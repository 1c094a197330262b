import { address, withAnchor } from '../../domain/handbook/address.ts';

/** What the handbook is used for, in the same words on every page; what is one city's stands on that city's page. */
export const MENU = [
  { name: '読む', path: withAnchor(address.home(), 'read') },
  { name: '形を選ぶ', path: address.wizard() },
  { name: 'シート', path: address.checklists() },
  { name: '補助と制度', path: address.schemes() },
  { name: '比べる', path: address.concepts() },
  { name: '印刷', path: address.booklet() },
  { name: '表示の設定', path: address.settings() },
];

/** What else stands at the foot of every page. */
export const ABOUT = [
  { name: 'ホーム', path: address.home() },
  { name: '検索と索引', path: address.search() },
  { name: '協働の形態', path: address.forms() },
  { name: '用語集', path: address.glossary() },
  { name: 'このサイトについて', path: address.about() },
  { name: 'アクセシビリティ', path: address.accessibility() },
  { name: '出典と版', path: address.sources() },
  { name: 'データ', path: address.data() },
];
