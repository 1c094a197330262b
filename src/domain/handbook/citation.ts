import { addWesternYears } from '../japanese/era.ts';
import { citeWording, type Wording } from './wording.ts';

/** What a citation names. `position` says where in the document: 基礎編（５） or 第12条. */
export type Cited = {
  readonly issuer: string;
  readonly title: string;
  readonly date: string;
  readonly position: string;
  readonly address: string;
  /** Whose words are quoted. */
  readonly wording: Wording;
  /** What the site is called. */
  readonly site: string;
};

/**
 * Takes what is cited; gives one line in the form Japanese reports use:
 * 〇〇市『題名』平成31年（2019年）4月、基礎編（５）、協働ハンドブックの版（原文ではありません）、https://…
 * It says whose wording it is, so that nobody quotes ours as the city's.
 */
export function formatCitation({ issuer, title, date, position, address, wording, site }: Cited): string {
  const pieces = [`${issuer}『${title}』${addWesternYears(date)}`, position, citeWording(wording, site), address];
  return pieces.filter((piece) => piece !== '').join('、');
}
