import type { Journey } from '../reader.ts';

/** Sets how the pages look, and finds it on another page. */
export const setView: Journey = {
  title: 'A reader sets larger letters, dark colours and furigana, which hold on a chapter, and takes all back',
  go: async (reader) => {
    await reader.open('/settings/');
    await reader.awaken();
    await reader.click('radio', 'もっと大きい（1.5倍）');
    await reader.click('radio', '暗い');
    await reader.click('button', 'ふりがな');
    await reader.holds(`document.querySelectorAll('main ruby').length > 0`, true);
    await reader.open('/kodaira/ordinance/participation-and-collaboration/');
    await reader.holds(`getComputedStyle(document.body).fontSize`, '27px');
    await reader.holds(`document.querySelectorAll('#art-12 ruby').length > 0`, true);
    await reader.holds(`CSS.supports('color', 'light-dark(#000, #fff)')`, true);
    await reader.open('/settings/');
    await reader.click('button', 'はじめの表示に戻す');
    await reader.holds(`document.documentElement.dataset.view ?? ''`, '');
    await reader.holds(`localStorage.length`, 0);
    await reader.holds(`document.querySelectorAll('ruby').length`, 0);
  },
};
