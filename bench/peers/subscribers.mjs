// Many subscribers in one process, which do as little as can be: they look for the time in each frame, and take how late it came.
import { connect } from 'node:net';

const [port, path, count, document, ...tokens] = process.argv.slice(2);
const late = [];
let bytes = 0;
let last = '';
let expected = null;

/** A frame as a client writes it, with a mask of zeros. */
function frame(opcode, data) {
  const head =
    data.length < 126 ? [0x80 | opcode, 0x80 | data.length] : [0x80 | opcode, 0x80 | 126, data.length >> 8, data.length & 255];
  return Buffer.concat([Buffer.from([...head, 0, 0, 0, 0]), data]);
}
const say = (socket, message) => socket.write(frame(1, Buffer.from(JSON.stringify(message))));

function take(text, now) {
  const at = text.indexOf('"recordedAt":"');
  if (at < 0) return false;
  bytes = text.length;
  last = text;
  late.push(now - Date.parse(text.slice(at + 14, at + 38)));
  if (expected !== null && late.length >= expected) {
    expected = null;
    process.send({ reached: true });
  }
  return true;
}

function open(n) {
  return new Promise((resolve, reject) => {
    const socket = connect(Number(port), '127.0.0.1');
    let rest = Buffer.alloc(0);
    let upgraded = false;
    socket.setNoDelay();
    socket.once('error', reject);
    socket.once('close', () => reject(new Error('The server closed a connection')));
    socket.write(
      `GET ${path} HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\nConnection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\n` +
        'Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Protocol: graphql-transport-ws\r\n\r\n',
    );
    const begin = () => {
      upgraded = true;
      const token = tokens[n % tokens.length];
      say(socket, { type: 'connection_init', payload: token ? { authorization: `Bearer ${token}` } : {} });
    };
    socket.on('data', (chunk) => {
      const now = performance.timeOrigin + performance.now();
      rest = rest.length > 0 ? Buffer.concat([rest, chunk]) : chunk;
      if (!upgraded) {
        const end = rest.indexOf('\r\n\r\n');
        if (end < 0) return;
        if (!rest.toString('latin1', 0, end).startsWith('HTTP/1.1 101'))
          return reject(new Error(rest.toString('latin1', 0, end)));
        rest = rest.subarray(end + 4);
        begin();
      }
      while (rest.length >= 2) {
        const short = rest[1] & 127;
        const head = short < 126 ? 2 : 4;
        if (rest.length < head) return;
        const size = short < 126 ? short : rest.readUInt16BE(2);
        if (rest.length < head + size) return;
        const opcode = rest[0] & 15;
        const data = rest.subarray(head, head + size);
        rest = rest.subarray(head + size);
        if (opcode === 9) socket.write(frame(10, data));
        if (opcode !== 1) continue;
        const text = data.toString('latin1');
        if (take(text, now)) continue;
        if (text.includes('"ping"')) say(socket, { type: 'pong' });
        if (!text.includes('"connection_ack"')) continue;
        if (document) say(socket, { id: '1', type: 'subscribe', payload: { query: document } });
        resolve();
      }
      // What is kept is not to hold a whole chunk.
      rest = rest.length > 0 ? Buffer.from(rest) : Buffer.alloc(0);
    });
  });
}

process.on('message', (message) => {
  if (message === 'taken') {
    const taken = late.splice(0);
    process.send({ late: taken, bytes, last });
    return;
  }
  expected = Number(message);
  if (late.length >= expected) {
    expected = null;
    process.send({ reached: true });
  }
});
process.on('disconnect', () => process.exit(0));
for (let n = 0; n < Number(count); n += 20) {
  await Promise.all(Array.from({ length: Math.min(20, Number(count) - n) }, (_, k) => open(n + k)));
}
process.send({ port: 0 });
