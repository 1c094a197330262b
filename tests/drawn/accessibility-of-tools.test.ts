import { judgeKinds, TOOLS } from '../support/accessibility/judge-kinds.ts';

// In two files, so that two cores look at once.
judgeKinds((name) => TOOLS.test(name));
