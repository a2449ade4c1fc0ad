// Founds and serves a forum of its own for a test that acts in it. Passkeys need a host with a name,
// so its address is one of localhost.

import { spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import net from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';

const PATIENCE = 180_000;

/** A port that was free a moment ago. */
export function freePort() {
  return new Promise((resolve, reject) => {
    const server = net.createServer().on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

/**
 * Serves a new forum on a port, with these lines in its configuration file. Resolves to its address,
 * the link that founds its secretariat, what it has said, and a way to stop it.
 */
export async function forum(port, configuration = '') {
  const program = process.env.TRAVAUX_BINARY;
  if (!program) throw new Error('run `cargo xtask test --only browser`, or say in TRAVAUX_BINARY where the program is');
  const folder = await mkdtemp(path.join(tmpdir(), 'travaux-e2e-'));
  const file = path.join(folder, 'travaux.toml');
  const url = `http://localhost:${port}`;
  const settings = [`data = "${folder}/data"`, `listen = "127.0.0.1:${port}"`, `address = "${url}"`];
  await writeFile(file, [...settings, configuration].join('\n'));
  const child = spawn(program, ['serve', '--config', file], { stdio: ['ignore', 'pipe', 'pipe'] });
  const said = [];
  const founding = new Promise((resolve, reject) => {
    const heard = (piece) => {
      said.push(piece.toString());
      const link = /http:\S+\/founding#\S+/.exec(said.join(''));
      if (link) resolve(link[0]);
    };
    child.stdout.on('data', heard);
    child.stderr.on('data', heard);
    child.on('exit', (code) => reject(new Error(`the forum ended with ${code}\n${said.join('')}`)));
    setTimeout(() => reject(new Error(`no founding link\n${said.join('')}`)), PATIENCE).unref();
  });
  const stop = async () => {
    child.removeAllListeners('exit');
    child.kill('SIGKILL');
    await rm(folder, { recursive: true, force: true });
  };
  try {
    return { url, founding: await founding, said, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** A secret in a file, for a configuration that names it. */
export async function secretFile(secret) {
  const folder = await mkdtemp(path.join(tmpdir(), 'travaux-e2e-'));
  const file = path.join(folder, 'secret');
  await writeFile(file, `${secret}\n`, { mode: 0o600 });
  return { file, remove: () => rm(folder, { recursive: true, force: true }) };
}
