// The limit: `ws`, and one frame that is prepared once and written to every socket in one piece.
import { createServer } from 'node:http';
import { Sender, WebSocketServer } from 'ws';
import { listen } from './case-events.mjs';
import { measured } from './measured.mjs';

const server = createServer();
const sockets = new WebSocketServer({ server, perMessageDeflate: false });
sockets.on('connection', (socket) => {
  socket.once('message', () => socket.send('{"type":"connection_ack"}'));
});
await listen((caseEvents) => {
  const data = Buffer.from(JSON.stringify({ id: '1', type: 'next', payload: { data: { caseEvents } } }));
  const frame = Buffer.concat(Sender.frame(data, { fin: true, opcode: 1, mask: false, rsv1: false, readOnly: false }));
  for (const client of sockets.clients) client._socket.write(frame);
});
server.listen(0, '127.0.0.1', () => measured(server.address().port));
