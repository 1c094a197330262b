type TrustedTypes = {
  readonly createPolicy: (
    name: string,
    rules: { readonly createScriptURL: (url: string) => string },
  ) => { readonly createScriptURL: (url: string) => string };
};

/** Takes the folder of the copy; gives the function that lets through scripts below it only. Where browsers know Trusted Types, no other can be loaded. */
export function trustOwnScripts(root: string): (url: string) => string {
  const check = (url: string) => {
    if (!url.startsWith(root)) throw new TypeError(`${url} is no script of this copy`);
    return url;
  };
  const { trustedTypes } = globalThis as { readonly trustedTypes?: TrustedTypes };
  const policy = trustedTypes?.createPolicy('own-scripts', { createScriptURL: check });
  return policy ? (url) => policy.createScriptURL(url) : check;
}
