// The limit: `ws`, and one frame that is prepared once and written to every socket.
import { createServer } from 'node:http';
import pg from 'pg';
import { Sender, WebSocketServer } from 'ws';
import { measured } from './measured.mjs';

const server = createServer();
const sockets = new WebSocketServer({ server, perMessageDeflate: false });
sockets.on('connection', (socket) => {
  socket.on('message', () => socket.send('{"type":"connection_ack"}'));
});
const listener = new pg.Client({ connectionString: process.env.DATABASE_URL });
await listener.connect();
listener.on('notification', ({ payload }) => {
  const data = Buffer.from(`{"id":"1","type":"next","payload":{"data":${JSON.stringify(JSON.parse(payload))}}}`);
  const frame = Sender.frame(data, { fin: true, opcode: 1, mask: false, rsv1: false, readOnly: false });
  for (const client of sockets.clients) for (const part of frame) client._socket.write(part);
});
await listener.query('listen bench_event');
server.listen(0, '127.0.0.1', () => measured(server.address().port));
