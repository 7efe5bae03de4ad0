import { createContext, type ParentProps, useContext } from 'solid-js';
import type { LiveSocket } from './live-socket.ts';

const LiveContext = createContext<LiveSocket>();

export const LiveProvider = (props: ParentProps<{ socket: LiveSocket }>) => (
  <LiveContext.Provider value={props.socket}>{props.children}</LiveContext.Provider>
);

/** The live connection of the page: how it stands, and when something may have been missed. */
export function useLive(): LiveSocket {
  const live = useContext(LiveContext);
  if (!live) throw new Error('Nothing is live outside LiveProvider.');
  return live;
}
