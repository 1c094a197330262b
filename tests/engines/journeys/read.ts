import type { Journey } from '../reader.ts';

const CHAPTER = '/kodaira/ordinance/participation-and-collaboration/';

/** Reads a chapter: from the contents to a section, a term and its meaning, the next chapter. */
export const read: Journey = {
  title: 'A reader goes from the cover to a chapter, opens a term’s meaning, closes it and turns to the next chapter',
  go: async (reader) => {
    await reader.open('/kodaira/ordinance/');
    await reader.click('link', '第11条　参加における配慮');
    await reader.see('h1', '参加及び協働');
    await reader.holds('location.pathname + location.hash', `${CHAPTER}#art-11`);
    await reader.click('link', '第12条　協働');
    await reader.holds('location.hash', '#art-12');
    await reader.holds(`document.querySelector('#art-12').getBoundingClientRect().top < innerHeight`, true);
    const spacing = reader.visit.engine.lacks.spacing ? 'no-autospace' : 'normal';
    await reader.holds('getComputedStyle(document.body).textAutospace', spacing);
    await reader.click('button', '執行機関');
    const isOpen = `document.querySelector('#term-executive-organ').matches(':popover-open')`;
    await reader.holds(isOpen, true);
    await reader.press('Escape');
    await reader.holds(isOpen, false);
    await reader.visit.engine.click(await reader.visit.engine.place('main a[rel=next]'));
    await reader.see('h1', '市民投票');
  },
};
