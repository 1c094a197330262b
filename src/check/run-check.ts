// Run: npm run check:content [-- --city <id>] [--json]. Checks the content folder (or HANDBOOK_CONTENT) and tells its
// author what to mend. Needs no build.
import { existsSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { contentRoot } from '../loaders/content-root.ts';
import { checkContent, type Report } from './check-content.ts';
import { listTold, type Finding } from './finding.ts';

const root = contentRoot();
const folder = relative(process.cwd(), root).replaceAll('\\', '/');
const { city, isJson, fault } = readArguments();
const refusal = fault ?? findRefusal();
if (refusal === undefined) await tellFindings();
else {
  console.error(refusal);
  process.exitCode = 1;
}

type Asked = { readonly city?: string | undefined; readonly isJson: boolean; readonly fault?: string };

function readArguments(): Asked {
  try {
    const { values } = parseArgs({ options: { city: { type: 'string' }, json: { type: 'boolean' } } });
    return { city: values.city, isJson: values.json === true };
  } catch {
    return {
      isJson: false,
      fault: '使い方：npm run check:content -- --city <市のフォルダーの名前> --json（どちらも省けます）',
    };
  }
}

function findRefusal(): string | undefined {
  if (!existsSync(join(root, 'cities')))
    return `${folder} に cities のフォルダーがありません。HANDBOOK_CONTENT の場所を確かめてください。`;
  const cities = readdirSync(join(root, 'cities'));
  if (city === undefined || cities.includes(city)) return undefined;
  return `--city ${city} という市はありません。${folder}/cities にあるのは ${cities.join('、')} です。`;
}

async function tellFindings(): Promise<void> {
  const report = await checkContent(root, city);
  if (isJson) console.log(JSON.stringify(locate(report), undefined, 2));
  else tellReport(report);
  if (report.findings.length > 0) process.exitCode = 1;
}

function tellReport({ files, findings, notices, readings }: Report): void {
  const hasReadings = city !== undefined && readings.length > 0;
  if (hasReadings) {
    console.log('■ 読みがな（合っているか、人が見てください）');
    for (const { file, line, word, reading } of readings) console.log(`${open(file)}:${line}　${word}　${reading}`);
  }
  if (notices.length > 0) console.log('■ 読み直すところ（このままでもサイトは作れます）');
  tell(notices);
  if ((hasReadings || notices.length > 0) && findings.length > 0) console.log('■ 直すところ');
  tell(findings);
  const waiting = notices.length > 0 ? `読み直すところは${notices.length}件です。` : '';
  console.log(`${files}のファイルを調べました。${waiting}直すところは${findings.length}件です。`);
}

function tell(findings: readonly Finding[]): void {
  for (const told of listTold(findings, folder)) console.log(told);
}

/** A path that its author can open from where the command was typed. */
function open(file: string): string {
  return `${folder}/${file}`;
}

function locate({ findings, notices, readings, ...rest }: Report): Report {
  const opened = <T extends { readonly file: string }>(list: readonly T[]) =>
    list.map((one) => ({ ...one, file: open(one.file) }));
  return { ...rest, findings: opened(findings), notices: opened(notices), readings: opened(readings) };
}
