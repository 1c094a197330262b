import type { Journey } from '../reader.ts';

/** Narrows the list of projects by a word. */
export const narrowProjects: Journey = {
  title: 'A reader narrows the list of projects by a word in narrow kana, and takes it back',
  go: async (reader) => {
    await reader.open('/kodaira/projects/');
    await reader.awaken();
    await reader.see('main', '168件のうち168件');
    await reader.type('searchbox', 'ことば（事業名・課・相手）', 'ｸﾞﾘｰﾝﾛｰﾄﾞ');
    await reader.see('main', '168件のうち5件');
    await reader.holds(`document.querySelectorAll('.found-rows tbody tr').length`, 5);
    await reader.click('button', '条件を外す');
    await reader.see('main', '168件のうち168件');
  },
};
