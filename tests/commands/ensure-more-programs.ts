// Run before `npm run test:more`: sees to LibreOffice, and to Chromium, which takes files out of pages.
import { findChromium } from '../../src/publish/pdf/find-chromium.ts';
import { installPrograms } from '../support/programs/install-programs.ts';
import { hasOffice, OFFICE_PACKAGES } from '../support/programs/run-office.ts';

installPrograms(
  [findChromium() ? [] : ['chromium-headless-shell'], hasOffice() ? [] : OFFICE_PACKAGES].flat(),
  'the tests of npm run test:more',
  '.',
);
