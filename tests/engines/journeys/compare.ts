import type { Journey } from '../reader.ts';

/** Compares cities on a subject and chooses two. */
export const compare: Journey = {
  title: 'A reader compares the cities, leaves two of them out, and the address keeps the choice',
  go: async (reader) => {
    await reader.open('/compare/principles/');
    await reader.awaken();
    await reader.see('.differences', '小平市8');
    await reader.click('checkbox', '西東京市');
    await reader.click('checkbox', '小田原市');
    const heads = `[...document.querySelectorAll('.matrix thead th[data-city]')].filter((it) => it.getClientRects().length > 0)`;
    await reader.holds(`${heads}.map((it) => it.innerText.trim())`, ['小平市', '稲城市']);
    await reader.holds(`new URL(location.href).searchParams.get('cities')`, 'kodaira,inagi');
    await reader.see('.differences', '表示している2市（小平市・稲城市）で比べています。');
  },
};
