import { judgeKinds, TOOLS } from '../support/judge-kinds.ts';

judgeKinds((name) => !TOOLS.test(name));
