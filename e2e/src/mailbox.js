// A mail server on this machine: takes every letter and keeps it.

import net from 'node:net';

/** Listens; `letters` fills as they come. */
export async function mailbox() {
  const letters = [];
  const server = net.createServer((socket) => {
    let letter;
    let rest = '';
    const say = (line) => socket.write(`${line}\r\n`);
    socket.setEncoding('utf8').on('error', () => {});
    socket.on('data', (piece) => {
      const lines = (rest + piece).split('\r\n');
      rest = lines.pop();
      for (const line of lines) letter = take(line, letter, letters, say);
    });
    say('220 mailbox');
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { port: server.address().port, letters, close: () => server.close() };
}

/** One line of the conversation; returns the lines of the letter that has begun, if one has. */
function take(line, letter, letters, say) {
  if (letter && line !== '.') {
    letter.push(line.startsWith('.') ? line.slice(1) : line);
    return letter;
  }
  if (letter) letters.push(read(letter.join('\r\n')));
  if (!letter && line === 'DATA') {
    say('354 go on');
    return [];
  }
  say('250 well');
  return undefined;
}

/** The headers and the text of a letter. */
function read(letter) {
  const [head, ...body] = letter.split('\r\n\r\n');
  const headers = Object.fromEntries(
    head
      .replaceAll(/\r\n[ \t]/g, ' ')
      .split('\r\n')
      .map((line) => [line.slice(0, line.indexOf(':')).toLowerCase(), words(line.slice(line.indexOf(':') + 2))]),
  );
  const text = body.join('\r\n\r\n');
  const decode = { base64: (it) => Buffer.from(it, 'base64'), 'quoted-printable': quoted, '7bit': Buffer.from };
  return { headers, text: decode[headers['content-transfer-encoding']](text).toString('utf8') };
}

const quoted = (text) => {
  const joined = text.replaceAll('=\r\n', '');
  return Buffer.from(joined.replaceAll(/=([0-9A-F]{2})/g, (_, digits) => String.fromCharCode(parseInt(digits, 16))), 'latin1');
};

const words = (value) =>
  value
    .replaceAll(/\?= =\?/g, '?==?')
    .replaceAll(/=\?utf-8\?([bqBQ])\?([^?]*)\?=/g, (_, how, text) =>
      how.toLowerCase() === 'b' ? Buffer.from(text, 'base64').toString('utf8') : quoted(text.replaceAll('_', ' ')).toString('utf8'),
    );
