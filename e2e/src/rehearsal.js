// Runs a rehearsal as a newcomer does, and takes its seats by the links that it prints.

import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

const PATIENCE = 180_000;

/**
 * Founds and serves a rehearsal on a port. Resolves to its address, its links by the names of their
 * seats, its folder, what it has said, and a way to stop it.
 */
export async function rehearsal(port, options = []) {
  const program = process.env.TRAVAUX_BINARY;
  if (!program) throw new Error('run `cargo xtask test --only browser`, or say in TRAVAUX_BINARY where the program is');
  const folder = await mkdtemp(path.join(tmpdir(), 'travaux-e2e-'));
  const words = ['rehearse', '--listen', `127.0.0.1:${port}`, ...options];
  const child = spawn(program, words, { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  const served = new Promise((resolve, reject) => {
    const heard = (piece) => {
      said += piece.toString();
      if (said.includes('entries on record')) resolve();
    };
    child.stdout.on('data', heard);
    child.stderr.on('data', heard);
    child.on('exit', (code) => reject(new Error(`the rehearsal ended with ${code}\n${said}`)));
    setTimeout(() => reject(new Error(`no links\n${said}`)), PATIENCE).unref();
  });
  const stop = async () => {
    child.removeAllListeners('exit');
    child.kill('SIGKILL');
    await rm(folder, { recursive: true, force: true });
  };
  try {
    await served;
  } catch (error) {
    await stop();
    throw error;
  }
  const links = [...said.matchAll(/^ {2}(\S.*)\n {4}(http\S+)$/gm)].map(([, seat, link]) => ({ seat, link }));
  return { url: `http://localhost:${port}`, links, folder, program, said, stop };
}

/** The link of the first seat whose name begins so, in another language where one is named. */
export function linkOf(played, seat, lang = 'en') {
  const found = played.links.find((it) => it.seat.startsWith(seat));
  if (!found) throw new Error(`no link for ${seat}\n${played.said}`);
  return found.link.replace(/\/..\/rehearsal#/, `/${lang}/rehearsal#`);
}

/** Takes the seat of a link in the browser of a page. */
export async function take(page, link) {
  await page.goto('about:blank');
  await page.goto(link);
  await page.locator('form.ask button[type=submit]').click();
  await page.waitForURL('**/desk');
}

/** Signs what the page shows with the key that the rehearsal keeps. */
export async function signPlayed(page) {
  const before = page.url();
  await page.locator('main form.ask button[type=submit]:not(.second)').first().click();
  await page.waitForURL((url) => url.href !== before);
  await page.waitForLoadState();
}
