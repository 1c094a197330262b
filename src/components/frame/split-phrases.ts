import { loadDefaultJapaneseParser } from 'budoux';

// Runs at build time only. package.json overrides its linkedom, because the newer one does not install.
const parser = loadDefaultJapaneseParser();
const NOT_AT_START = /^[：、。，．）」』】〕ー…ぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮ・]/;
const NOT_AT_END = /[（「『【〔]$/;

/**
 * Takes a heading; gives the pieces between which a line may break. Never breaks before closing marks or after opening
 * ones.
 */
export function splitPhrases(text: string): readonly string[] {
  const phrases: string[] = [];
  for (const phrase of parser.parse(text)) {
    const last = phrases.at(-1);
    if (last !== undefined && (NOT_AT_START.test(phrase) || NOT_AT_END.test(last)))
      phrases.splice(-1, 1, last + phrase);
    else phrases.push(phrase);
  }
  return phrases;
}
