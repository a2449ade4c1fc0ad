// No violation of WCAG 2.2 AA that axe can see.

import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';

const source = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const OPTIONS = {
  runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] },
  // The only rule of WCAG 2.2; it sleeps unless it is asked for by name.
  rules: { 'target-size': { enabled: true } },
  resultTypes: ['violations'],
  preload: false,
};

/** Each violation with its rule, its node and what would mend it. */
export async function accessibility(page) {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(source);
  const { violations } = await page.evaluate((options) => window.axe.run(document, options), OPTIONS);
  return violations.flatMap(({ id, help, nodes }) => {
    const shown = nodes.slice(0, 3).map(({ target, html, failureSummary }) => {
      const summary = failureSummary.split('\n').slice(1).map((line) => line.trim()).join('; ');
      return `axe ${id}: ${help}\n    at ${target.join(' ')}\n    ${html.slice(0, 160)}\n    ${summary}`;
    });
    if (nodes.length > 3) shown.push(`axe ${id}: and ${nodes.length - 3} more nodes`);
    return shown;
  });
}
