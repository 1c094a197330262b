import { tellIf, type Finding } from '../finding.ts';
import { hasUnread, type Content, type DataOf, type Section } from '../read/content.ts';

/** A checklist that a document shows is one of its city and is shown whole, a phase in a section. */
export function checkShownChecklists(content: Content): readonly Finding[] {
  return [...content.sections.flatMap((section) => judgeShown(content, section)), ...judgeWhole(content)];
}

function judgeShown({ checklists, unread }: Content, section: Section): readonly Finding[] {
  const { data, at } = section;
  if (!data.checklist) return [];
  const { list } = data.checklist;
  const template = checklists.find(({ id }) => id === list);
  if (template) return judgePhase(section, template.data, data.checklist.phase);
  const isUnread = [...unread].some((file) => file.endsWith(`checklists/${list}.yaml`));
  const mend = 'シートのファイルの名前にしてください。';
  return tellIf(!isUnread, at('checklist', 'list'), `「${list}」というシートはありません。`, mend);
}

function judgePhase({ city, data, at }: Section, template: DataOf<'checklists'>, shown: string): readonly Finding[] {
  const phase = template.phases.find(({ id }) => id === shown);
  const there = `あるのは ${template.phases.map(({ id }) => id).join('、')} です。`;
  if (!phase) return tellIf(true, at('checklist', 'phase'), `シートに「${shown}」という段階はありません。`, there);
  const isUnclaimed = !data.sources.includes(phase.source);
  const unclaimed = `シートの段階の番号「${phase.source}」がありません。`;
  const own = 'この市のシートにするか、シートのcityを直してください。';
  return [
    ...tellIf(template.city !== city, at('checklist', 'list'), 'ほかの市のシートです。', own),
    ...tellIf(isUnclaimed, at('sources'), unclaimed, 'sourcesに足してください。'),
  ];
}

function judgeWhole(content: Content): readonly Finding[] {
  const shown = content.sections.flatMap(({ data: { checklist } }) => checklist ?? []);
  return content.checklists
    .filter(({ id, data }) => shown.some(({ list }) => list === id) && !hasUnread(content, `cities/${data.city}/`))
    .flatMap(({ id, data, at }) =>
      data.phases.flatMap((phase, index) => {
        const times = shown.filter((one) => one.list === id && one.phase === phase.id).length;
        const problem = `段階「${phase.id}」を見せている節が${times}あります。`;
        return tellIf(times !== 1, at('phases', index, 'id'), problem, '1つの節のchecklistで指してください。');
      }),
    );
}
