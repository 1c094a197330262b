import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const CHECK = './.ci/check-node.mjs';

function runOn(version: string) {
  const pretend = `Object.defineProperty(process, 'versions', { value: { node: '${version}' } })`;
  const before = `data:text/javascript,${encodeURIComponent(pretend)}`;
  return spawnSync(process.execPath, ['--import', before, '--import', CHECK, '--eval', 'console.log("ran")'], {
    encoding: 'utf8',
  });
}

test.each(['20.20.2', '22.18.0', '24.1.0'])(
  'On Node %s a command says in one sentence what it needs, and does not run',
  (version) => {
    const { status, stdout, stderr } = runOn(version);
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr).toBe(
      `Node.js 24.2以上が必要です（いまは${version}）：「npm run …」で動かすか、新しいNode.jsを入れてください。\n`,
    );
  },
);

test.each(['24.2.0', '26.10.0'])('On Node %s a command runs', (version) => {
  expect(runOn(version)).toMatchObject({ status: 0, stdout: 'ran\n', stderr: '' });
});

test('Every command looks at the Node first, and so does the configuration of the site', () => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
    readonly scripts: Readonly<Record<string, string>>;
  };
  const onNode = Object.values(scripts).filter((script) => script.startsWith('node '));
  expect(onNode.length).toBeGreaterThan(4);
  expect(onNode.filter((script) => !script.replace('--import ', '').startsWith(`node ${CHECK} `))).toEqual([]);
  expect(/^import .*$/m.exec(readFileSync('astro.config.mjs', 'utf8'))?.[0]).toBe(`import '${CHECK}';`);
});
