// Comes first in every command that runs on Node, so that an older one is told in a sentence instead of failing somewhere or,
// where import.meta.main is unknown, doing nothing. JavaScript, because an older Node reads no TypeScript.
const NEEDED = [24, 2];

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < NEEDED[0] || (major === NEEDED[0] && minor < NEEDED[1])) {
  console.error(
    `Node.js ${NEEDED.join('.')}以上が必要です（いまは${process.versions.node}）：「npm run …」で動かすか、新しいNode.jsを入れてください。`,
  );
  process.exit(1);
}

await import('./plain-path.mjs');
