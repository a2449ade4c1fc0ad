// A provider that breaks one rule at a time: it says that anybody is anybody.

import http from 'node:http';
import { generateKeyPairSync, sign } from 'node:crypto';
import { CLIENT } from './provider.js';

const base64url = (value) => Buffer.from(value).toString('base64url');

/**
 * Listens. `play.claims` is laid over what it says of people, `play.leads` sends people elsewhere
 * than back, and `play.asked` counts codes that were brought to it.
 */
export async function misplaying(returned) {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const play = { claims: {}, leads: undefined, asked: 0 };
  const nonces = new Map();
  const server = http.createServer((request, answer) => {
    const { pathname, searchParams } = new URL(request.url, issuer);
    const say = (value) => {
      answer.setHeader('content-type', 'application/json');
      answer.end(JSON.stringify(value));
    };
    if (pathname === '/.well-known/openid-configuration') return say(published(issuer));
    if (pathname === '/keys') {
      return say({ keys: [{ ...publicKey.export({ format: 'jwk' }), use: 'sig', alg: 'ES256', kid: 'only' }] });
    }
    if (pathname === '/authorize') {
      const code = `code-${nonces.size}`;
      nonces.set(code, searchParams.get('nonce'));
      const back = new URL(returned);
      back.search = new URLSearchParams({ code, state: searchParams.get('state'), iss: issuer });
      answer.writeHead(303, { location: play.leads?.(searchParams) ?? back.href });
      return answer.end();
    }
    let form = '';
    request.on('data', (part) => (form += part));
    request.on('end', () => {
      play.asked += 1;
      const now = Math.floor(Date.now() / 1000);
      const nonce = nonces.get(new URLSearchParams(form).get('code'));
      const right = { iss: issuer, aud: CLIENT, sub: 'somebody', nonce, iat: now, exp: now + 300 };
      const head = base64url(JSON.stringify({ alg: 'ES256', typ: 'JWT', kid: 'only' }));
      const signed = `${head}.${base64url(JSON.stringify({ ...right, ...play.claims }))}`;
      const signature = sign('sha256', Buffer.from(signed), { key: privateKey, dsaEncoding: 'ieee-p1363' });
      say({ access_token: 'worthless', token_type: 'Bearer', id_token: `${signed}.${base64url(signature)}` });
    });
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const issuer = `http://localhost:${server.address().port}`;
  const close = () => {
    server.closeAllConnections();
    server.close();
  };
  return { issuer, play, close };
}

const published = (issuer) => ({
  issuer,
  authorization_endpoint: `${issuer}/authorize`,
  token_endpoint: `${issuer}/token`,
  jwks_uri: `${issuer}/keys`,
  response_types_supported: ['code'],
  subject_types_supported: ['public'],
  id_token_signing_alg_values_supported: ['ES256'],
  authorization_response_iss_parameter_supported: true,
});
