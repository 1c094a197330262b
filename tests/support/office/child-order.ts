const words = (text: string, prefix = ''): readonly string[] => text.split(' ').map((name) => `${prefix}${name}`);

const RUN = words(
  'rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss imprint noProof snapToGrid vanish webHidden color spacing w kern position sz szCs highlight u effect bdr shd fitText vertAlign rtl cs em lang eastAsianLayout specVanish oMath',
  'w:',
);

/**
 * The children of elements in the order that ECMA-376 (part 1, annex A, and part 4, transitional) gives them. A
 * program may repair a file that has another, or refuse it.
 */
export const CHILD_ORDER: Readonly<Record<string, readonly string[]>> = {
  worksheet: words(
    'sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches ignoredErrors smartTags drawing legacyDrawing legacyDrawingHF picture oleObjects controls webPublishItems tableParts extLst',
  ),
  sheetView: words('pane selection pivotSelection extLst'),
  c: words('f v is extLst'),
  is: words('t r rPh phoneticPr'),
  dataValidation: words('formula1 formula2'),
  workbook: words(
    'fileVersion fileSharing workbookPr workbookProtection bookViews sheets functionGroups externalReferences definedNames calcPr oleSize customWorkbookViews pivotCaches',
  ),
  definedNames: words('definedName'),
  styleSheet: words('numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs tableStyles colors extLst'),
  xf: words('alignment protection extLst'),
  border: words('start left end right top bottom diagonal vertical horizontal'),
  'w:rPr': RUN,
  'w:pPr': words(
    'pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers pBdr shd tabs suppressAutoHyphens kinsoku wordWrap overflowPunct topLinePunct autoSpaceDE autoSpaceDN bidi adjustRightInd snapToGrid spacing ind contextualSpacing mirrorIndents suppressOverlap jc textDirection textAlignment textboxTightWrap outlineLvl divId cnfStyle rPr sectPr pPrChange',
    'w:',
  ),
  'w:numPr': words('ilvl numId numberingChange ins', 'w:'),
  'w:tbl': words('tblPr tblGrid tr', 'w:'),
  'w:tblPr': words(
    'tblStyle tblpPr tblOverlap bidiVisual tblStyleRowBandSize tblStyleColBandSize tblW jc tblCellSpacing tblInd tblBorders shd tblLayout tblCellMar tblLook tblCaption tblDescription',
    'w:',
  ),
  'w:tblBorders': words('top left start bottom right end insideH insideV', 'w:'),
  'w:tblCellMar': words('top left start bottom right end', 'w:'),
  'w:tc': words('tcPr p tbl', 'w:'),
  'w:tcPr': words(
    'cnfStyle tcW gridSpan hMerge vMerge tcBorders shd noWrap tcMar textDirection tcFitText vAlign hideMark',
    'w:',
  ),
  'w:sectPr': words(
    'headerReference footerReference footnotePr endnotePr type pgSz pgMar paperSrc pgBorders lnNumType pgNumType cols formProt vAlign noEndnote titlePg textDirection bidi rtlGutter docGrid printerSettings',
    'w:',
  ),
  'w:style': words(
    'name aliases basedOn next link autoRedefine hidden uiPriority semiHidden unhideWhenUsed qFormat locked personal personalCompose personalReply rsid pPr rPr tblPr trPr tcPr tblStylePr',
    'w:',
  ),
  'w:abstractNum': words('nsid multiLevelType tmpl name styleLink numStyleLink lvl', 'w:'),
  'w:lvl': words('start numFmt lvlRestart pStyle isLgl suff lvlText lvlPicBulletId legacy lvlJc pPr rPr', 'w:'),
  'w:num': words('abstractNumId lvlOverride', 'w:'),
  'w:numbering': words('numPicBullet abstractNum num numIdMacAtCleanup', 'w:'),
  'w:styles': words('docDefaults latentStyles style', 'w:'),
};
