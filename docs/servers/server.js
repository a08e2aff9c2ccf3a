// A small Greenroom server, as far as milestone 2: it keeps a conversation, and shows it to whoever listens.
// node server.js SEND-PORT [--max-clients N]; what is typed here, it says. See docs/protocol.md; node 18 or newer.
'use strict';
const crypto = require('node:crypto');
const net = require('node:net');
const readline = require('node:readline');

const [sendPort, ...options] = process.argv.slice(2);
const most = options[0] === '--max-clients' ? Number(options[1]) : 1000;
const messages = [];
const listeners = new Set();

function frame(kind, data) {
  return Buffer.concat([Buffer.from(`${kind}:${data.length}`.padEnd(16)), data]);
}

function command(...words) {
  return frame('cmd', Buffer.from(words.join('\x1f')));
}

// Python's pickle, protocol 2: a list of tuples of a float and two texts.
function pickled(entries) {
  const parts = [Buffer.from([0x80, 2]), Buffer.from('](')];
  for (const { time, name, text } of entries) {
    const seconds = Buffer.alloc(8);
    seconds.writeDoubleBE(time);
    parts.push(Buffer.from('G'), seconds, pickledText(name), pickledText(text), Buffer.from([0x87]));
  }
  return Buffer.concat([...parts, Buffer.from('e.')]);
}

function pickledText(text) {
  const utf8 = Buffer.from(text);
  const length = Buffer.alloc(4);
  length.writeUInt32LE(utf8.length);
  return Buffer.concat([Buffer.from('X'), length, utf8]);
}

function snapshot() {
  const pickle = pickled(messages);
  const hash = crypto.createHash('sha256').update(pickle).digest('hex');
  return frame('msg', Buffer.concat([pickle, Buffer.from('\x1f' + hash)]));
}

const door = net.createServer(socket => {
  socket.on('error', () => listeners.delete(socket));
  socket.on('close', () => listeners.delete(socket));
  if (listeners.size >= most) {
    socket.end(command('refused', 'The server is full: try again later.'));
    return;
  }
  listeners.add(socket);
  socket.write(command('session', crypto.randomBytes(16).toString('hex')));
  socket.write(snapshot());
  socket.resume();
});
door.on('error', () => {
  console.log(`greenroom: Port ${sendPort} is in use: choose another with --send-port.`);
  process.exit(1);
});
door.listen(Number(sendPort), '127.0.0.1');

readline.createInterface({ input: process.stdin }).on('line', line => {
  if (line.trim()) {
    messages.push({ time: Date.now() / 1000, name: '', text: line.trim() });
    const update = snapshot();
    listeners.forEach(socket => socket.write(update));
  }
});
