// Run before `npm run test:more`: sees to the programs that only those tests need.
import { installPrograms } from '../support/programs/install-programs.ts';
import { hasOffice, OFFICE_PACKAGES } from '../support/programs/run-office.ts';

installPrograms(hasOffice() ? [] : OFFICE_PACKAGES, 'the tests of npm run test:more', '.');
