import { Router } from '@solidjs/router';
import { Provider } from '@urql/solid';
import { render } from 'solid-js/web';
import { createSession } from './accounts/session.ts';
import { SessionProvider } from './accounts/session-context.tsx';
import { LiveProvider } from './live/live.tsx';
import { createLiveSocket } from './live/live-socket.ts';
import { routes } from './routes.tsx';
import { App } from './shell/App.tsx';
import { createAttendance } from './urql/attendance.ts';
import { createApiClient } from './urql/client.ts';

const root = document.getElementById('app');
if (!root) throw new Error('The page has no #app to stand in.');

const socket = createLiveSocket(`${location.origin.replace(/^http/, 'ws')}/graphql`);
const session = createSession(() => client);
const client = createApiClient({ forward: socket.forward, onSignedOut: session.ended, isAttended: createAttendance() });
socket.onEnded(session.ended);
void session.ask();

root.replaceChildren();
render(
  () => (
    <Provider value={client}>
      <SessionProvider session={session}>
        <LiveProvider socket={socket}>
          <Router root={App}>{routes}</Router>
        </LiveProvider>
      </SessionProvider>
    </Provider>
  ),
  root,
);
