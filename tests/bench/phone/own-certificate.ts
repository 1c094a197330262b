import { execFileSync } from 'node:child_process';

/** A key and a certificate, both as PEM. */
export type Certificate = { readonly key: string; readonly cert: string };

const PEM = /-----BEGIN ([A-Z ]+)-----[\s\S]+?-----END \1-----/g;

/**
 * Makes a certificate for this machine that nobody else trusts, for a host that speaks HTTP/2. Throws when there is no
 * OpenSSL.
 */
export function makeCertificate(): Certificate {
  const request = '-x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 2 -keyout - -out -'.split(' ');
  const made = tryOpenssl([...request, '-subj', '/CN=localhost', '-addext', 'subjectAltName=IP:127.0.0.1']);
  const find = (kind: string) => made.match(PEM)?.find((block) => block.includes(`${kind}-----`)) ?? '';
  return { key: find('KEY'), cert: find('CERTIFICATE') };
}

function tryOpenssl(request: readonly string[]): string {
  try {
    return execFileSync('openssl', ['req', ...request], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
  } catch (error) {
    throw new Error('The phone measures over HTTP/2, which needs a certificate: install openssl.', { cause: error });
  }
}
