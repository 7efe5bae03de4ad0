import type { Adapter, AdapterFactory, AdapterPayload } from 'oidc-provider';

interface Kept {
  payload: AdapterPayload;
  /** Milliseconds since 1970. */
  until: number;
}

/** What the test providers remember: in memory, and never more than this many things of a kind. */
const mostOfAKind = 5_000;

/** A store of its own for each provider. A restart forgets who is signed in at the test provider, and nothing else. */
export function memoryAdapter(now: () => number): AdapterFactory {
  const kinds = new Map<string, Map<string, Kept>>();
  return (kind: string): Adapter => {
    const kept = kinds.get(kind) ?? new Map<string, Kept>();
    kinds.set(kind, kept);
    const good = (entry: Kept | undefined) => (entry && entry.until > now() ? entry.payload : undefined);
    const where = (fits: (payload: AdapterPayload) => boolean) => good([...kept.values()].find(({ payload }) => fits(payload)));
    return {
      async upsert(id, payload, expiresIn) {
        kept.delete(id);
        kept.set(id, { payload, until: now() + expiresIn * 1000 });
        const oldest = kept.size > mostOfAKind ? kept.keys().next().value : undefined;
        if (oldest !== undefined) kept.delete(oldest);
      },
      find: async (id) => good(kept.get(id)),
      findByUid: async (uid) => where((payload) => payload.uid === uid),
      findByUserCode: async (userCode) => where((payload) => payload.userCode === userCode),
      async consume(id) {
        const payload = good(kept.get(id));
        if (payload) payload.consumed = Math.floor(now() / 1000);
      },
      async destroy(id) {
        kept.delete(id);
      },
      async revokeByGrantId(grantId) {
        for (const [id, { payload }] of kept) if (payload.grantId === grantId) kept.delete(id);
      },
    };
  };
}
