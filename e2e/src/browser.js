// Debian's Chromium, headless, with no way out to any network.

import { chromium } from 'playwright-core';

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost',
];

export const WIDE = { width: 1280, height: 900 };
export const NARROW = { width: 320, height: 640 };
/** A4 less its margins, in CSS pixels. */
export const PAPER = { width: 718, height: 1000 };

export function launch() {
  return chromium.launch({ executablePath: '/usr/bin/chromium', headless: true, args: FLAGS });
}
