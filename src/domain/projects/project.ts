/** A row of a city's list of projects. The form is the city's own word, not one of our canonical forms. */
export type Project = {
  readonly number: number;
  readonly department: string;
  readonly title: string;
  readonly partners: readonly string[];
  readonly form: string;
  /** What stands in the further columns of this city's list, in their order. */
  readonly more?: readonly string[] | undefined;
};

export type Count = { readonly name: string; readonly count: number };

/** Takes projects and what to count them by; gives the counts, largest first, equal ones in order of appearance. */
export function countProjects(projects: readonly Project[], by: (project: Project) => string): readonly Count[] {
  const counts = new Map<string, number>();
  for (const project of projects) counts.set(by(project), (counts.get(by(project)) ?? 0) + 1);
  return [...counts].map(([name, count]) => ({ name, count })).sort((a, b) => b.count - a.count);
}

/** Takes projects; gives those of a department that stand together in the list as a group each, in the list's order. */
export function groupByDepartment(projects: readonly Project[]): readonly (readonly Project[])[] {
  const groups: Project[][] = [];
  for (const project of projects) {
    const last = groups.at(-1);
    if (last && last[0]?.department === project.department) last.push(project);
    else groups.push([project]);
  }
  return groups;
}
