// Run: npm run new -- section mihon/guide/start/purpose --title 目的. Begins a city, document, section, article,
// edition, list, sheet or scheme in the content folder (or HANDBOOK_CONTENT), and says which files to edit.
import { readFolder } from '../check/read/read-folder.ts';
import { contentRoot } from '../loaders/content-root.ts';
import { putFiles } from '../loaders/put-files.ts';
import { Refusal } from './refusal.ts';
import { scaffold } from './scaffold.ts';

try {
  const root = contentRoot();
  const decoder = new TextDecoder();
  const texts = [...readFolder(root)].map(([file, bytes]) => [file, decoder.decode(bytes)] as const);
  const made = scaffold(new Map(texts), process.argv.slice(2));
  putFiles(root, made);
  console.log(
    ['次のファイルを作り、または直しました。', ...[...made.keys()].map((file) => `  content/${file}`)].join('\n'),
  );
  console.log('開いて書き、npm run check:content で調べてください。まだ書かれていないところも、そこに出ます。');
} catch (error) {
  if (!(error instanceof Refusal)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
