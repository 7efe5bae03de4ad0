import type { Answer, Caller } from '../../testing/caller.ts';
import { type Part, type Scope, scopesOfPart } from '../viewer.ts';
import type { World } from './world.ts';

/** Who asks: nobody; or somebody in a part, by a token of some scopes. */
export interface Role {
  name: string;
  part: Part | null;
  scopes: readonly Scope[];
  /** The advisor whose own side of the world is looked at. */
  isHolder: boolean;
  caller: Caller | null;
}

/** For which part, with which scope, something is open; ANY: with whichever. A part that is left out is refused. */
export interface Open {
  ADVISOR?: Scope | 'ANY';
  STAFF?: Scope | 'ANY';
  UMA?: Scope | 'ANY';
}

export const isOpen = (open: Open, { part, scopes }: Role): boolean => {
  const scope = part && open[part];
  return scope ? scope === 'ANY' || scopes.includes(scope) : false;
};

/** What somebody is told to whom something is not open. */
export const refusalOf = ({ part }: Role) => (part === null ? 'UNAUTHENTICATED' : 'FORBIDDEN');

/** Every role: whole, and by a token of each scope alone; and an advisor who has no mandate at all. */
export async function everyRole({ service, own, staff }: World): Promise<Role[]> {
  const whole = (name: string, part: Part, caller: Caller, isHolder = false): Role => ({
    name,
    part,
    scopes: scopesOfPart[part],
    isHolder,
    caller,
  });
  const alone = (part: Part, accountId: string, isHolder = false) =>
    Promise.all(
      scopesOfPart[part].map(async (scope): Promise<Role> => {
        const caller = await service.person(part, { accountId, scopes: [scope] });
        return { name: `${part}:${scope}`, part, scopes: [scope], isHolder, caller };
      }),
    );
  return [
    { name: 'nobody', part: null, scopes: [], isHolder: false, caller: null },
    whole('ADVISOR', 'ADVISOR', own.advisor, true),
    ...(await alone('ADVISOR', own.advisor.accountId, true)),
    whole('ADVISOR without a mandate', 'ADVISOR', await service.person('ADVISOR', { name: 'Nobody Known' })),
    whole('STAFF', 'STAFF', staff),
    ...(await alone('STAFF', staff.accountId)),
    whole('UMA', 'UMA', await service.person('UMA', { name: 'UMA' })),
    ...(await alone('UMA', (await service.person('UMA', { name: 'UMA' })).accountId)),
  ];
}

/** Sends a document as a role; nobody sends without credentials. */
export async function sendAs(
  world: World,
  { caller }: Role,
  query: string,
  variables: object = {},
): Promise<Answer & { text: string }> {
  const answer = await fetch(`${world.service.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(caller ? { authorization: `Bearer ${caller.token}` } : {}) },
    body: JSON.stringify({ query, variables }),
  });
  const text = await answer.text();
  return { ...(JSON.parse(text) as Answer), text };
}
