/**
 * Takes the policy of a page (its whole `<meta>`); gives the one for a page opened from a folder: nothing is fetched
 * there, no WebAssembly and no worker runs, and scripts are loaded by one named way.
 */
export function toPortablePolicy(meta: string): string {
  const [, open = '', policy = '', close = ''] = /^(.*content=")([^"]*)(".*)$/s.exec(meta) ?? [];
  const directives = policy
    .split(';')
    .map((directive) => directive.split(' '))
    .filter(([name = '']) => !['connect-src', 'worker-src'].includes(name));
  return `${open}${directives.map(([name = '', ...sources]) => [name, ...adapt(name, sources)].join(' ')).join(';')}${close}`;
}

function adapt(name: string, sources: readonly string[]): readonly string[] {
  if (name === 'script-src')
    return ["'self'", ...sources.filter((source) => !["'self'", "'wasm-unsafe-eval'"].includes(source))];
  if (name === 'trusted-types')
    return ['own-scripts', ...sources.filter((source) => !["'none'", 'own-worker'].includes(source))];
  return sources;
}
