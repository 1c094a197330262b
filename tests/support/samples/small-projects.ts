import type { Project } from '../../../src/domain/projects/project.ts';

export const PROJECTS: readonly Project[] = [
  { number: 1, department: '図書館', title: '市民大学講座', partners: ['みほん大学'], form: '協力' },
  {
    number: 2,
    department: '図書館・公民館',
    title: '秋のコンサート',
    partners: ['音楽の会', '実行委員会'],
    form: '共催',
  },
  {
    number: 3,
    department: '市民協働・男女参画推進課',
    title: '川の清掃',
    partners: ['ＮＰＯ法人 川の会'],
    form: '委託',
  },
  { number: 4, department: '公園課', title: '市民大学公開講座', partners: ['みほん大学', '音楽の会'], form: '協力' },
];
