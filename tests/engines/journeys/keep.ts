import type { Journey } from '../reader.ts';

/** Keeps the site on the machine, then uses it without a line to its host. */
export const keep: Journey = {
  title: 'A reader keeps the site on the machine, and with the line cut opens a chapter, asks, and fills a sheet',
  go: async (reader) => {
    await reader.open('/offline/');
    await reader.awaken();
    await reader.click('button', 'この手引きを保存する');
    await reader.see('main', '保存してあります');
    reader.visit.cut(true);
    await reader.open('/kodaira/ordinance/citizens-vote/');
    await reader.see('h1', '市民投票');
    await reader.open('/search/?q=委託');
    await reader.see('#search-count', '「委託」');
    await reader.open('/checklists/mutual-check-sheet/');
    await reader.awaken();
    await reader.click('button', '新しいシートに記入する');
    await reader.see('.sheet-open h2', '名前のないシート');
    reader.visit.cut(false);
  },
};
