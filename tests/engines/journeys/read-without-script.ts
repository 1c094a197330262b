import type { Journey } from '../reader.ts';

/** Uses the forms of the pages where no script runs. */
export const readWithoutScript: Journey = {
  title: 'Without script a reader asks from the header and is told what works, opens a term, and finds the paper forms',
  go: async (reader) => {
    const { engine, withoutScript } = reader.visit;
    await engine.goTo(withoutScript('/'));
    await reader.type('searchbox', 'サイト内を検索', '委託');
    await reader.press('Enter');
    await reader.holds('location.pathname', '/search/');
    await reader.holds(`new URL(location.href).searchParams.get('q')`, '委託');
    await reader.holds(`document.querySelector('main noscript').getBoundingClientRect().height > 0`, true);
    await engine.goTo(withoutScript('/kodaira/ordinance/participation-and-collaboration/'));
    await reader.click('button', '執行機関');
    await reader.holds(`document.querySelector('#term-executive-organ').matches(':popover-open')`, true);
    await engine.goTo(withoutScript('/choose/'));
    await reader.holds(`document.querySelectorAll('.worksheet .questions > li').length`, 8);
    await reader.holds(`document.querySelector('.without').open`, false);
    await reader.visit.engine.click(await reader.visit.engine.place('.without > summary'));
    await reader.holds(`document.querySelector('.worksheet').checkVisibility()`, true);
  },
};
