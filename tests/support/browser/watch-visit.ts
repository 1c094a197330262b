import type { Page } from 'playwright-core';

/**
 * What a visit came to: hosts asked, methods and bodies sent, what the browser complained of, what the policy stopped,
 * questions that popped up.
 */
export type Visit = {
  readonly origins: Set<string>;
  readonly sent: string[];
  readonly complaints: string[];
};

/** Takes a page; gives the record that its whole visit is written into, over all addresses it goes to from now on. */
export async function watchVisit(page: Page): Promise<Visit> {
  const visit: Visit = { origins: new Set(), sent: [], complaints: [] };
  const complain = (text: string) => visit.complaints.push(`${decodeURI(page.url())} ${text}`);
  await page.exposeFunction('tellViolation', complain);
  await page.addInitScript(() => {
    const { tellViolation } = window as unknown as { readonly tellViolation: (text: string) => void };
    addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sourceFile, sample }) =>
      tellViolation(`policy: ${violatedDirective} ${blockedURI} ${sourceFile} ${sample}`),
    );
    addEventListener('unhandledrejection', ({ reason }) => tellViolation(`rejection: ${reason}`));
  });
  page.on('request', (request) => {
    const { protocol, origin } = new URL(request.url());
    if (!['blob:', 'data:'].includes(protocol)) visit.origins.add(origin);
    if (request.method() !== 'GET' || request.postData() !== null)
      visit.sent.push(`${request.method()} ${request.url()}`);
  });
  page.on('websocket', (socket) => visit.sent.push(`WebSocket ${socket.url()}`));
  page.on('console', (message) => ['error', 'warning'].includes(message.type()) && complain(message.text()));
  page.on('pageerror', (error) => complain(error.message));
  page.on('dialog', (dialog) => {
    complain(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  return visit;
}
