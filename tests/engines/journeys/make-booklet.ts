import type { Journey } from '../reader.ts';

/** Makes a booklet of two sections and changes it. */
export const makeBooklet: Journey = {
  title: 'A reader opens a booklet of two sections, gives it a title, moves one up and takes one out',
  go: async (reader) => {
    await reader.open('/booklet/?s=1111-1312');
    await reader.holds(`document.querySelectorAll('.piece').length`, 2);
    await reader.type('textbox', '小冊子の題名（この端末だけに残ります）', '会議の資料');
    await reader.see('.booklet-title', '会議の資料');
    const paper = await reader.visit.engine.print?.();
    await reader.holds(`${(paper ?? reader.visit.engine.lacks.paper ?? '').length > 0}`, true);
    await reader.click('button', '「第12条　協働」を上へ');
    await reader.holds(`new URL(location.href).searchParams.get('s')`, '1312-1111');
    await reader.click('button', '「第12条　協働」を外す');
    await reader.holds(`document.querySelectorAll('.piece').length`, 1);
    await reader.holds(`new URL(location.href).searchParams.get('s')`, '1111');
  },
};
