// A page says the same to a reader whose browser runs no script.

const words = (page) => page.evaluate(() => document.body.innerText.replace(/\s+/g, ' ').trim());

/** Compares the words of a loaded page with those of the same page without script. */
export async function scriptless(browser, page) {
  const context = await browser.newContext({ javaScriptEnabled: false });
  try {
    const bare = await context.newPage();
    await bare.goto(page.url());
    const [withScript, without] = [await words(page), await words(bare)];
    if (withScript === without) return [];
    const at = [...withScript].findIndex((c, n) => c !== without[n]);
    const around = (text) => JSON.stringify(text.slice(Math.max(0, at - 20), at + 40));
    return [`says ${around(withScript)} with script, ${around(without)} without`];
  } finally {
    await context.close();
  }
}
