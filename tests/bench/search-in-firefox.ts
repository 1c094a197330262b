// Asks the built site's search in Firefox what residents and officers ask, and compares the places with those that
// Chromium shows. Firefox cuts Japanese otherwise than Chromium; the results must not depend on it. No test needs
// Firefox. Run after a build: node tests/bench/search-in-firefox.ts [question …]
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { launchBrowser } from '../support/browser/launch-browser.ts';
import { openFirefox } from '../support/browser/open-firefox.ts';
import { serveSite } from '../support/browser/serve-site.ts';

const CASES = 'tests/cases/search';
const questions = process.argv.length > 2 ? process.argv.slice(2) : readQuestions();

const firefox = await openFirefox();
if (!firefox) {
  console.error('There is no Firefox here: apt-get install firefox-esr, or set FIREFOX to its path.');
  process.exit(1);
}
const site = await serveSite('real');
const chromium = await launchBrowser();
const page = await chromium.newPage({ locale: 'ja-JP' });
const differing: object[] = [];
for (const question of questions) {
  const url = `${site.url}search/?q=${encodeURIComponent(question)}`;
  await firefox.ask('browsingContext.navigate', { context: firefox.context, url, wait: 'complete' });
  const inFirefox = await readInFirefox(question);
  await page.goto(url);
  const inChromium = (await page.evaluate(`(${readAnswer.toString()})(${JSON.stringify(question)})`)) as string;
  if (inFirefox !== inChromium || inFirefox === '') differing.push({ question, inFirefox, inChromium });
}
await chromium.close();
await firefox.close();
await site.close();
console.log(`${questions.length} questions asked in Firefox and in Chromium; ${differing.length} with other places:`);
console.table(differing);

function readQuestions(): readonly string[] {
  return readdirSync(CASES).flatMap((file) => {
    const { cases } = parse(readFileSync(join(CASES, file), 'utf8')) as { cases: readonly { query: string }[] };
    return cases.map(({ query }) => query);
  });
}

async function readInFirefox(question: string): Promise<string> {
  const expression = `(${readAnswer.toString()})(${JSON.stringify(question)})`;
  const target = { context: firefox?.context };
  const answer = (await firefox?.ask('script.evaluate', { expression, awaitPromise: true, target })) as {
    readonly result?: { readonly value?: string };
  };
  return answer.result?.value ?? '';
}

/** Runs in the page: waits for the answer; gives the places in their order. */
async function readAnswer(question: string): Promise<string> {
  const said = () => document.querySelector('[role=status]')?.textContent ?? '';
  for (let tries = 0; tries < 200 && !said().includes(`「${question}`); tries += 1)
    await new Promise((go) => setTimeout(go, 50));
  return [...document.querySelectorAll('astro-island ol a')].map((link) => link.getAttribute('href')).join(' ');
}
