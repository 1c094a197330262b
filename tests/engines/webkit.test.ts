import { openWebkit } from './drivers/webkit.ts';
import { runJourneys } from './run-journeys.ts';

runJourneys(openWebkit);
