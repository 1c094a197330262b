import { openChromium } from './drivers/chromium.ts';
import { runJourneys } from './run-journeys.ts';

runJourneys(openChromium);
