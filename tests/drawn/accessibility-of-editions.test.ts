import { judgePages } from '../support/accessibility/judge-kinds.ts';
import { EDITION_KINDS } from '../support/accessibility/page-kinds.ts';

judgePages('fixture', Object.entries(EDITION_KINDS));
