// Run: npm run check:content. Checks the content folder (or HANDBOOK_CONTENT) and tells its author what to mend.
// Needs no build.
import { existsSync } from 'node:fs';
import { join, relative } from 'node:path';
import { contentRoot } from '../loaders/content-root.ts';
import { checkContent } from './check-content.ts';
import { formatFinding, type Finding } from './finding.ts';

const root = contentRoot();
const folder = relative(process.cwd(), root).replaceAll('\\', '/');
if (existsSync(join(root, 'cities'))) await tellFindings();
else {
  console.error(`${folder} に cities のフォルダーがありません。HANDBOOK_CONTENT の場所を確かめてください。`);
  process.exitCode = 1;
}

async function tellFindings(): Promise<void> {
  const { files, findings, notices } = await checkContent(root);
  if (notices.length > 0) console.log('■ 読み直すところ（このままでもサイトは作れます）');
  tell(notices);
  if (notices.length > 0 && findings.length > 0) console.log('■ 直すところ');
  tell(findings);
  const waiting = notices.length > 0 ? `読み直すところは${notices.length}件です。` : '';
  console.log(`${files}のファイルを調べました。${waiting}直すところは${findings.length}件です。`);
  if (findings.length > 0) process.exitCode = 1;
}

function tell(findings: readonly Finding[]): void {
  for (const finding of findings) console.log(formatFinding({ ...finding, file: `${folder}/${finding.file}` }));
}
