// What goes on behind a page while it loads: errors, refused content, requests to elsewhere.

/** Starts watching; the returned list fills while the page is used. */
export async function watch(page, base) {
  const { origin } = new URL(base);
  const found = [];
  await page.addInitScript(() => {
    addEventListener('securitypolicyviolation', (it) =>
      console.error(`content security policy: ${it.effectiveDirective} refused ${it.blockedURI}`),
    );
  });
  // A page that says "not found" is logged as an error of its own address; that is its purpose.
  const isThePage = (message) => message.location().url === page.url() && /status of 4\d\d/.test(message.text());
  page.on('console', (message) => {
    if (message.type() === 'error' && !isThePage(message))
      found.push(`console: ${message.text()} (${message.location().url})`);
  });
  page.on('pageerror', (error) => found.push(`script: ${error.message}`));
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (url.protocol !== 'data:' && url.origin !== origin) found.push(`asks elsewhere: ${url.href}`);
  });
  page.on('response', (response) => {
    const itself = response.request().isNavigationRequest();
    if (!itself && response.status() >= 400) found.push(`${response.status()} for ${response.url()}`);
  });
  return found;
}
