import { createContext, type ParentProps, useContext } from 'solid-js';
import type { Session } from './session.ts';

const SessionContext = createContext<Session>();

export const SessionProvider = (props: ParentProps<{ session: Session }>) => (
  <SessionContext.Provider value={props.session}>{props.children}</SessionContext.Provider>
);

/** Who is here. */
export function useSession(): Session {
  const session = useContext(SessionContext);
  if (!session) throw new Error('There is no session outside SessionProvider.');
  return session;
}
