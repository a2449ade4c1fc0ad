// Sign-in through an organisation: a certified provider, and one that lies, both on this machine.

import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import * as acting from '../src/acting.js';
import { authenticator } from '../src/authenticator.js';
import { between } from '../src/between.js';
import { launch } from '../src/browser.js';
import { forum, freePort, secretFile } from '../src/forum.js';
import { mailbox } from '../src/mailbox.js';
import { misplaying } from '../src/misplaying.js';
import { CLIENT, SECRET, agree, provider } from '../src/provider.js';

const browser = await launch();
after(() => browser.close());

const table = (key, issuer, secret) => `
[[providers]]
key = "${key}"
name = "Provider ${key}"
issuer = "${issuer}"
client = "${CLIENT}"
secret-file = "${secret.file}"
`;

const back = (port, key) => `http://localhost:${port}/sign-in/returned/${key}`;

/** Waits until something is there. */
async function until(what, look) {
  for (let tries = 0; tries < 300; tries += 1) {
    const found = look();
    if (found) return found;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`no ${what} after 30 s`);
}

describe('through a certified provider', () => {
  let ministry, liar, mail, secret, site, officer, second, link;

  before(async () => {
    const port = await freePort();
    ministry = await provider(back(port, 'ministry'));
    liar = await misplaying(back(port, 'liar'));
    [mail, secret] = [await mailbox(), await secretFile(SECRET)];
    const post = `[mail]\nserver = "127.0.0.1"\nport = ${mail.port}\nsecurity = "none"\nfrom = "Forum <post@forum.example>"`;
    const providers = table('ministry', ministry.issuer, secret) + 'within-minutes = 60\n' + table('liar', liar.issuer, secret);
    site = await forum(port, providers + post);
    [officer, second] = [await acting.person(browser), await acting.person(browser)];
    await acting.found(officer, site);
  });

  after(async () => {
    await site?.stop();
    await secret?.remove();
    for (const server of [ministry, liar, mail]) server?.close();
  });

  /** Signs in through the ministry as this subject, if it does not know her still. */
  async function signIn(page, subject) {
    await acting.setOutToSignIn(page, site, 'ministry');
    if (page.url().startsWith(ministry.issuer)) await agree(page, subject);
    await page.waitForURL((url) => url.href.startsWith(site.url));
    await page.waitForLoadState();
  }

  test('an invitation arrives by letter, in the language of its reader', async () => {
    const invited = { channel: 'email', email: 'officer@mission.example', lang: 'ar' };
    await acting.nameSecond(officer, site, invited);
    const letter = await until('letter', () => mail.letters[0]);
    assert.equal(letter.headers.to, 'officer@mission.example');
    assert.equal(letter.headers['content-language'], 'ar');
    assert.match(letter.headers.subject, /دعوة/);
    assert.match(letter.text, /أنتم مدعوون/);
    link = letter.text.split('\r\n').find((line) => line.startsWith(`${site.url}/ar/invitation#`));
    assert.ok(link, letter.text);
  });

  test('it is taken up at the organisation, without a script', async () => {
    // A person whose browser runs no script types the code.
    const plain = await acting.person(browser, { javaScriptEnabled: false });
    await plain.goto(link.split('#')[0].replace('/ar/', '/en/'));
    await plain.locator('input[name=code]').fill(link.split('#')[1]);
    await plain.locator('form.ask button[type=submit]').click();
    await plain.waitForLoadState();
    assert.match(await plain.locator('main').innerText(), /Secretariat/);
    await acting.setOut(plain, 'ministry');
    await agree(plain, 'subject-17');
    await plain.waitForURL((url) => url.href.startsWith(site.url));
    await acting.assertInside(plain, site);
    await acting.signOut(plain, site);
    await plain.context().close();
  });

  test('whoever has the same link afterwards is not let in', async () => {
    const thief = await acting.person(browser);
    await acting.open(thief, link.replace('/ar/', '/en/'));
    assert.equal(await thief.locator('h1').innerText(), 'This invitation cannot be used');
    await acting.assertOutside(thief, site);
    await thief.context().close();
  });

  test('she signs in there again, and somebody unknown does not', async () => {
    await signIn(second, 'subject-17');
    await acting.assertInside(second, site);
    await acting.signOut(second, site);
    const unknown = await acting.person(browser);
    await signIn(unknown, 'subject-18');
    await acting.assertTurnedAway(unknown, site);
    await unknown.context().close();
  });

  test('an address to which she came back leads nobody in again', async () => {
    const seen = [];
    second.on('request', (request) => {
      if (request.url().includes('/sign-in/returned/')) seen.push(request.url());
    });
    await signIn(second, 'subject-17');
    const [returned] = seen;
    assert.match(returned, /[?&]iss=/, 'the provider names itself');
    await acting.signOut(second, site);
    await second.goto(returned);
    await acting.assertTurnedAway(second, site);
    // The code with a state of now: the provider itself knows that it was used.
    const code = new URL(returned).searchParams.get('code');
    const stop = await between(second, '*/sign-in/returned/*', (address) => {
      const url = new URL(address);
      url.searchParams.set('code', code);
      return url.href;
    });
    await signIn(second, 'subject-17');
    await acting.assertTurnedAway(second, site);
    await stop();
    assert.match(site.said.join(''), /does not take the code/);
    await signIn(second, 'subject-17');
    await acting.assertInside(second, site);
    await acting.signOut(second, site);
  });

  test('an answer begun in another browser is not taken here', async () => {
    const held = [];
    const attacker = await acting.person(browser);
    await between(attacker, '*/sign-in/returned/*', (address) => {
      held.push(address);
    });
    await acting.setOutToSignIn(attacker, site, 'ministry');
    await agree(attacker, 'subject-17').catch(() => {});
    const returned = await until('answer', () => held[0]);
    const victim = await acting.person(browser);
    await victim.goto(returned);
    await acting.assertTurnedAway(victim, site);
    for (const page of [attacker, victim]) await page.context().close();
  });

  test('an answer of one provider is not taken for that of another', async () => {
    // She chose the liar, and the liar sent her on to the ministry with the forum's own question.
    liar.play.leads = (asked) => {
      const question = new URL(`${ministry.issuer}/auth`);
      question.search = asked;
      question.searchParams.set('redirect_uri', back(new URL(site.url).port, 'ministry'));
      return question.href;
    };
    await second.context().clearCookies();
    await acting.setOutToSignIn(second, site, 'liar');
    assert.ok(second.url().startsWith(ministry.issuer), second.url());
    await agree(second, 'subject-17');
    await second.waitForURL(`${site.url}/sign-in/returned/ministry?*`);
    await acting.assertTurnedAway(second, site);
    assert.equal(liar.play.asked, 0, 'the code was not brought to the liar');
    // Nor where the liar hands the ministry's code on as its own.
    liar.play.leads = (asked) => {
      const own = new URL(back(new URL(site.url).port, 'liar'));
      own.search = new URLSearchParams({ code: 'of-the-ministry', state: asked.get('state'), iss: ministry.issuer });
      return own.href;
    };
    await acting.setOutToSignIn(second, site, 'liar');
    await acting.assertTurnedAway(second, site);
    assert.equal(liar.play.asked, 0);
    assert.match(site.said.join(''), /The answer is not from Provider liar/);
  });

  test('a passkey signs for her, and does not sign her in', async () => {
    await second.context().clearCookies();
    await signIn(second, 'subject-17');
    await authenticator(second);
    await second.goto(`${site.url}/en/desk/devices/add`);
    await second.locator('form[data-passkey] button').click();
    await second.waitForURL('**/desk/devices');
    await acting.signOut(second, site);
    await second.goto(`${site.url}/en/sign-in`);
    await second.locator('form[data-passkey] button').click();
    await second.locator('h1', { hasText: 'You are not signed in' }).waitFor();
    await acting.assertTurnedAway(second, site);
    // The same passkey page lets the first officer in, who has no other way.
    await acting.signOut(officer, site);
    await officer.goto(`${site.url}/en/sign-in`);
    await officer.locator('form[data-passkey] button').click();
    await officer.waitForURL('**/desk');
    await acting.assertInside(officer, site);
  });

  test('the log tells the operator nothing of people', () => {
    const said = site.said.join('');
    assert.doesNotMatch(said, /subject-1[78]|officer@mission|code=|id_token/);
    assert.ok(!said.includes(link.split('#')[1]), 'an invitation stands in no log');
    assert.ok(!said.includes(SECRET));
  });
});

describe('through a provider that lies', () => {
  let liar, secret, site, second;

  before(async () => {
    const port = await freePort();
    [liar, secret] = [await misplaying(back(port, 'liar')), await secretFile(SECRET)];
    site = await forum(port, table('liar', liar.issuer, secret));
    const officer = await acting.person(browser);
    await acting.found(officer, site);
    const shown = await acting.nameSecond(officer, site, { channel: 'paper' });
    const [link] = /http:\S+\/invitation#\S+/.exec(shown) ?? assert.fail(shown);
    second = await acting.person(browser);
    await acting.open(second, link);
    await acting.setOut(second, 'liar');
    await acting.assertInside(second, site);
    await acting.signOut(second, site);
  });

  after(async () => {
    await site?.stop();
    await secret?.remove();
    liar?.close();
  });

  const now = Math.floor(Date.now() / 1000);
  const LIES = [
    ['another issuer', { iss: 'https://elsewhere.example' }],
    ['another audience', { aud: 'another-forum' }],
    ['others in the audience, too', { aud: [CLIENT, 'another-forum'] }],
    ['another nonce', { nonce: 'of-somebody-else' }],
    ['a statement that has expired', { exp: now - 3600 }],
    ['a statement of another day', { iat: now - 86_400 }],
    ['nobody', { sub: '' }],
  ];

  for (const [lie, claims] of LIES) {
    test(`${lie} lets nobody in`, async () => {
      const asked = liar.play.asked;
      liar.play.claims = claims;
      await acting.setOutToSignIn(second, site, 'liar');
      await acting.assertTurnedAway(second, site);
      assert.equal(liar.play.asked, asked + 1, 'the lie was heard');
    });
  }

  test('the truth does', async () => {
    liar.play.claims = {};
    await acting.setOutToSignIn(second, site, 'liar');
    await acting.assertInside(second, site);
  });
});
