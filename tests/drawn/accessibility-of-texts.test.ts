import { judgeKinds, TOOLS } from '../support/accessibility/judge-kinds.ts';

judgeKinds((name) => !TOOLS.test(name));
