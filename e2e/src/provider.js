// A certified OpenID Connect provider on this machine, at which anybody may sign in under any name.

import http from 'node:http';
import { generateKeyPairSync } from 'node:crypto';
import { Provider } from 'oidc-provider';

export const CLIENT = 'forum';
export const SECRET = 'between-the-forum-and-its-provider';

const key = (type, options, alg) => ({
  ...generateKeyPairSync(type, options).privateKey.export({ format: 'jwk' }),
  use: 'sig',
  alg,
});

/** Listens, and sends people back to `returned`. Resolves to its issuer and a way to close it. */
export async function provider(returned, algorithm = 'RS256') {
  const server = http.createServer();
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const issuer = `http://localhost:${server.address().port}`;
  const played = new Provider(issuer, {
    clients: [
      {
        client_id: CLIENT,
        client_secret: SECRET,
        redirect_uris: [returned],
        response_types: ['code'],
        grant_types: ['authorization_code'],
        id_token_signed_response_alg: algorithm,
      },
    ],
    jwks: { keys: [key('rsa', { modulusLength: 2048 }, 'RS256'), key('ec', { namedCurve: 'P-256' }, 'ES256')] },
    cookies: { keys: ['for these tests only'] },
    claims: { openid: ['sub'], profile: ['name'] },
    conformIdTokenClaims: false,
    pkce: { required: () => true },
    findAccount: (_context, subject) => ({
      accountId: subject,
      claims: () => ({ sub: subject, name: `delegate (${subject})` }),
    }),
  });
  server.on('request', played.callback());
  const close = () => {
    server.closeAllConnections();
    server.close();
  };
  return { issuer, close };
}

/** On the provider's pages: signs in under a name and agrees. */
export async function agree(page, subject) {
  await page.locator('input[name=login]').fill(subject);
  await page.locator('input[name=password]').fill('anything');
  await page.locator('button[type=submit]').click();
  const consent = page.locator('button[type=submit]');
  if (page.url().includes('/interaction/')) await consent.click();
}
