// Many subscribers in one process, which do as little as can be: they take the time of each message.
import { WebSocket } from 'ws';

const [url, count, token] = process.argv.slice(2);
const query =
  'subscription CaseEvents($after: String) { caseEvents(after: $after) { cursor event { id kind occurredAt recordedAt applicationId application { id diaryNumber status } } } }';
const late = [];
const sockets = [];
for (let n = 0; n < Number(count); n++) {
  const socket = new WebSocket(url, 'graphql-transport-ws', { perMessageDeflate: false });
  sockets.push(socket);
  await new Promise((resolve, reject) => {
    socket.once('error', reject);
    socket.once('open', () => {
      const connectionParams = token ? { authorization: `Bearer ${token}` } : {};
      socket.send(JSON.stringify({ type: 'connection_init', payload: connectionParams }));
    });
    socket.once('message', () => {
      socket.removeAllListeners('error');
      if (token !== undefined || process.env.SUBSCRIBE) {
        const document = process.env.SUBSCRIBE ?? query;
        socket.send(JSON.stringify({ id: '1', type: 'subscribe', payload: { query: document } }));
      }
      socket.on('message', (data) => {
        const now = performance.timeOrigin + performance.now();
        const text = data.toString('latin1');
        const at = text.indexOf('"recordedAt":"');
        if (at < 0) return;
        late.push(now - Date.parse(text.slice(at + 14, at + 38)));
      });
      resolve();
    });
  });
}
process.on('message', (message) => {
  if (message === 'taken') process.send({ late: late.splice(0) });
});
process.on('disconnect', () => process.exit(0));
process.send({ port: 0 });
