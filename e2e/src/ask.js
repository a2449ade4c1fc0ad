// Asks the forum as a plain client does: no redirect followed, the bytes as they come.

import http from 'node:http';

const agent = new http.Agent({ keepAlive: true, maxSockets: 4 });

/** One GET; resolves to status, headers and body. Compressed only where the headers ask for it. */
export function ask(base, path, headers = {}) {
  const options = { agent, headers: { accept: 'text/html,*/*', ...headers } };
  return new Promise((resolve, reject) => {
    const request = http.get(new URL(path, base), options, (answer) => {
      const parts = [];
      answer.on('data', (part) => parts.push(part));
      answer.on('error', reject);
      answer.on('end', () =>
        resolve({ status: answer.statusCode, headers: answer.headers, body: Buffer.concat(parts) }),
      );
    });
    request.setTimeout(60_000, () => request.destroy(new Error(`no answer to ${path} in 60 s`)));
    request.on('error', reject);
  });
}

/** The length of the compressed body, as a browser would receive it. */
export async function compressedLength(base, path) {
  const { headers, body } = await ask(base, path, { 'accept-encoding': 'gzip' });
  if (headers['content-encoding'] !== 'gzip') throw new Error(`${path} is not served compressed`);
  return body.length;
}

/** Does the work on every item, `width` at a time, and returns the results in order. */
export async function spread(items, width, work) {
  const results = new Array(items.length);
  let next = 0;
  const worker = async () => {
    while (next < items.length) {
      const at = next++;
      results[at] = await work(items[at]);
    }
  };
  await Promise.all(Array.from({ length: width }, worker));
  return results;
}
