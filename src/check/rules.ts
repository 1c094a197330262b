import type { Finding } from './finding.ts';
import type { Content } from './read/content.ts';
import { checkAgreementPlaces } from './rules/agreement-places.ts';
import { checkAgreementReferences } from './rules/agreement-references.ts';
import { checkAnchors } from './rules/anchors.ts';
import { checkArticleCaptions } from './rules/article-captions.ts';
import { checkArticleCounts } from './rules/article-counts.ts';
import { checkArticleNumbers } from './rules/article-numbers.ts';
import { checkArticleParagraphs } from './rules/article-paragraphs.ts';
import { checkArticleText } from './rules/article-text.ts';
import { noteBesideOfficial } from './rules/beside-official.ts';
import { checkBlankTexts } from './rules/blank-texts.ts';
import { checkBrackets } from './rules/brackets.ts';
import { checkCheckedDays } from './rules/checked-days.ts';
import { checkChecklists } from './rules/checklists.ts';
import { checkCircledNumbers } from './rules/circled-numbers.ts';
import { checkCityCounts } from './rules/city-counts.ts';
import { checkCityForms } from './rules/city-forms.ts';
import { checkCityIdentity } from './rules/city-identity.ts';
import { noteUnconfirmed } from './rules/confirmed.ts';
import { checkContacts } from './rules/contacts.ts';
import { checkContentOnly } from './rules/content-only.ts';
import { checkEasyFacts } from './rules/easy-facts.ts';
import { checkEasyOriginals } from './rules/easy-originals.ts';
import { noteStaleRetellings } from './rules/stale-retellings.ts';
import { checkEasySentences } from './rules/easy-sentences.ts';
import { checkEasyWords } from './rules/easy-words.ts';
import { checkEditorNotes } from './rules/editor-notes.ts';
import { checkFileNames } from './rules/file-names.ts';
import { checkFurigana } from './rules/furigana.ts';
import { noteGaps } from './rules/gaps.ts';
import { noteFutureDates } from './rules/future-dates.ts';
import { checkHistoryDates } from './rules/history-dates.ts';
import { noteLanguage } from './rules/language.ts';
import { checkLeftovers } from './rules/leftovers.ts';
import { checkLinks } from './rules/links.ts';
import { checkListedSections } from './rules/listed-sections.ts';
import { checkMeanings } from './rules/meanings.ts';
import { checkMissingFiles } from './rules/missing-files.ts';
import { checkOfficialLayer } from './rules/official-layer.ts';
import { checkOrders } from './rules/orders.ts';
import { checkOutlineOrder } from './rules/outline-order.ts';
import { checkOutlineSources } from './rules/outline-sources.ts';
import { checkParagraphs } from './rules/paragraphs.ts';
import { checkPermanentNumbers } from './rules/permanent-numbers.ts';
import { checkPictures } from './rules/pictures.ts';
import { checkPoints } from './rules/points.ts';
import { checkProjectLists } from './rules/project-lists.ts';
import { checkProjectNames } from './rules/project-names.ts';
import { checkRealDates } from './rules/real-dates.ts';
import { checkPrintedSigns } from './rules/printed-signs.ts';
import { checkPublisher } from './rules/publisher.ts';
import { checkRelationEnds } from './rules/relation-ends.ts';
import { checkRetoldFacts } from './rules/retold-facts.ts';
import { checkSaidTwice } from './rules/said-twice.ts';
import { checkSameLabels } from './rules/same-labels.ts';
import { checkSchemeCalendar } from './rules/scheme-calendar.ts';
import { checkSchemes } from './rules/schemes.ts';
import { checkSearchWords } from './rules/search-words.ts';
import { checkSectionConcepts } from './rules/section-concepts.ts';
import { checkSectionReferences } from './rules/section-references.ts';
import { checkShownChecklists } from './rules/shown-checklists.ts';
import { checkSourceClaims } from './rules/source-claims.ts';
import { checkSourceCoverage } from './rules/source-coverage.ts';
import { checkSourceMarks } from './rules/source-marks.ts';
import { checkSourceRows } from './rules/source-rows.ts';
import { checkSpans } from './rules/spans.ts';
import { checkSupplements } from './rules/supplements.ts';
import { checkTableCells } from './rules/table-cells.ts';
import { checkTakenNames } from './rules/taken-names.ts';
import { checkTypography } from './rules/typography.ts';
import { checkUniqueIds } from './rules/unique-ids.ts';
import { noteUnlooked } from './rules/unlooked.ts';
import { checkUnreadableCharacters } from './rules/unreadable-characters.ts';
import { checkWesternYears } from './rules/western-years.ts';
import { checkWizardRules } from './rules/wizard-rules.ts';

/** A promise about content that holds for any city: gives what does not keep it. */
export type Rule = (content: Content) => readonly Finding[] | Promise<readonly Finding[]>;

/** Every rule that needs no build. A rule stands here and in no test. */
export const RULES: readonly Rule[] = [
  checkAgreementPlaces,
  checkAgreementReferences,
  checkAnchors,
  checkArticleCaptions,
  checkArticleCounts,
  checkArticleNumbers,
  checkArticleParagraphs,
  checkArticleText,
  checkBlankTexts,
  checkBrackets,
  checkCheckedDays,
  checkChecklists,
  checkCircledNumbers,
  checkCityCounts,
  checkCityForms,
  checkCityIdentity,
  checkContacts,
  checkContentOnly,
  checkEasyFacts,
  checkEasyOriginals,
  checkEasySentences,
  checkEasyWords,
  checkEditorNotes,
  checkFileNames,
  checkFurigana,
  checkHistoryDates,
  checkLeftovers,
  checkLinks,
  checkListedSections,
  checkMeanings,
  checkMissingFiles,
  checkOfficialLayer,
  checkOrders,
  checkOutlineOrder,
  checkOutlineSources,
  checkParagraphs,
  checkPermanentNumbers,
  checkPictures,
  checkPoints,
  checkProjectLists,
  checkProjectNames,
  checkRealDates,
  checkPrintedSigns,
  checkPublisher,
  checkRelationEnds,
  checkRetoldFacts,
  checkSaidTwice,
  checkSameLabels,
  checkSchemeCalendar,
  checkSchemes,
  checkSearchWords,
  checkSectionConcepts,
  checkSectionReferences,
  checkShownChecklists,
  checkSourceClaims,
  checkSourceCoverage,
  checkSourceMarks,
  checkSourceRows,
  checkSpans,
  checkSupplements,
  checkTableCells,
  checkTakenNames,
  checkTypography,
  checkUniqueIds,
  checkUnreadableCharacters,
  checkWesternYears,
  checkWizardRules,
];

/** What is not wrong, but waits for somebody to read it again. */
export const NOTICES: readonly Rule[] = [
  noteUnconfirmed,
  noteGaps,
  noteUnlooked,
  noteBesideOfficial,
  noteStaleRetellings,
  noteFutureDates,
  noteLanguage,
];
