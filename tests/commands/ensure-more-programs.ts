// Run before `npm run test:more`: sees to the programs that those tests need.
import { findChromium } from '../../src/publish/pdf/find-chromium.ts';
import { WEBKIT_DRIVER, WEBKIT_PACKAGES } from '../engines/drivers/webkit.ts';
import { findFirefox, FIREFOX_PACKAGES } from '../support/browser/open-firefox.ts';
import { DESKTOP_PACKAGES, hasDesktop } from '../support/desktop/open-desktop.ts';
import { hasProgram, installPrograms } from '../support/programs/install-programs.ts';
import { hasOffice, OFFICE_PACKAGES } from '../support/programs/run-office.ts';
import { hasScreenReader, SCREEN_READER_PACKAGES } from '../voice/open-screen-reader.ts';

installPrograms(
  [
    findChromium() ? [] : ['chromium-headless-shell'],
    hasOffice() ? [] : OFFICE_PACKAGES,
    hasDesktop() ? [] : DESKTOP_PACKAGES,
    findFirefox() ? [] : FIREFOX_PACKAGES,
    hasProgram('which', WEBKIT_DRIVER) ? [] : WEBKIT_PACKAGES,
    hasScreenReader() ? [] : SCREEN_READER_PACKAGES,
  ].flat(),
  'the tests of npm run test:more',
  '.',
);
