// Somebody who sits between a browser and where it is led, redirects included.

/**
 * Looks at each request of the page to such an address before it is sent: `decide` gets the address
 * and returns the one to ask instead, or nothing, and then none is. Resolves to a way to stop.
 */
export async function between(page, pattern, decide) {
  const session = await page.context().newCDPSession(page);
  session.on('Fetch.requestPaused', async ({ requestId, request }) => {
    const url = decide(request.url);
    const said = url ? ['Fetch.continueRequest', { requestId, url }] : ['Fetch.failRequest', { requestId, errorReason: 'Aborted' }];
    await session.send(...said).catch(() => {});
  });
  await session.send('Fetch.enable', { patterns: [{ urlPattern: pattern }] });
  return () => session.detach();
}
