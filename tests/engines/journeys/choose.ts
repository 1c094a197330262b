import type { Journey } from '../reader.ts';

/** Answers the wizard's questions up to its result. */
export const choose: Journey = {
  title: 'A reader who goes on without an answer is told what to do, answers, and gets a form with its reasons',
  go: async (reader) => {
    await reader.open('/choose/');
    await reader.awaken();
    await reader.click('radio', 'すべての市を並べる');
    await reader.click('radio', '市の職員');
    await reader.click('button', '問いに進む');
    await reader.see('.wizard h2', '何について');
    await reader.click('button', '次へ');
    await reader.see('.wizard [role=alert]', 'どれか1つを選んでください');
    await reader.open('/choose/?v=1&stage=carry-out&involvement=plan-together&subject=event&host=own-names&at=lead');
    await reader.click('radio', '対等（どちらの仕事でもある） 団体と市が、同じ立場で一緒に行う');
    await reader.click('button', '次へ');
    await reader.holds(`new URL(location.href).searchParams.get('lead')`, 'equal');
    const result = '/choose/?v=1&stage=carry-out&lead=equal&involvement=plan-together&subject=event';
    await reader.open(`${result}&host=own-names&at=result`);
    await reader.see('.candidate h4', '共催');
    await reader.holds(`document.querySelectorAll('.candidate .reasons a').length > 0`, true);
  },
};
