import { type RawBuilder, sql } from 'kysely';
import { Database, type Tx } from '../../database/database.ts';
import type { TestService } from '../../testing/service.ts';
import { testKeys } from '../../testing/service.ts';
import { FileAnchor } from '../anchor.ts';
import type { Fault, LogName } from '../chain.ts';
import { type Verdict, verifyAudit } from '../verify.usecases.ts';

/** Something that the owner of the database does to the audit trail, and where it must be found. */
export interface Tampering {
  what: string;
  /** Of the first row that it touches; undefined where it is a link that must be named. */
  position?: bigint;
  work: (tx: Tx) => Promise<unknown>;
}

const tables: Record<LogName, RawBuilder<unknown>> = { ACTS: sql`case_event`, READS: sql`audit_read` };

/** Columns of each log with another value for them, whatever it was. */
const changes: Record<LogName, RawBuilder<unknown>[]> = {
  ACTS: [
    sql`kind = kind || 'X'`,
    sql`occurred_at = occurred_at + interval '1 microsecond'`,
    sql`recorded_at = recorded_at - interval '1 second'`,
    sql`application_id = case when application_id is null then gen_random_uuid() end`,
    sql`client_id = gen_random_uuid()`,
    sql`power_of_attorney_id = case when power_of_attorney_id is null then gen_random_uuid() end`,
    sql`actor_id = case when actor_id is null then gen_random_uuid() end`,
    sql`staff_only = not staff_only`,
    sql`act_id = gen_random_uuid()`,
    sql`id = gen_random_uuid()`,
    sql`data = data || '{"by":"me"}'`,
  ],
  READS: [
    sql`read_at = read_at + interval '1 microsecond'`,
    sql`hour = hour - interval '1 hour'`,
    sql`via_kind = case via_kind when 'token' then 'session' else 'token' end`,
    sql`via_id = gen_random_uuid()`,
    sql`account_id = gen_random_uuid()`,
    sql`part = case part when 'STAFF' then 'ADVISOR' else 'STAFF' end`,
    sql`application_id = case when application_id is null then gen_random_uuid() end`,
    sql`client_id = gen_random_uuid()`,
    sql`staff_only = not staff_only`,
    sql`ordinal = ordinal + 1`,
    sql`kinds = array_append(kinds, 'LIST')`,
    sql`document_ids = array_append(document_ids, gen_random_uuid())`,
    sql`entitled_by = case entitled_by when 'STAFF' then 'OWN' else 'STAFF' end`,
    sql`mandate_ids = array_append(mandate_ids, gen_random_uuid())`,
  ],
};

/** A tampering with rows that are anchored, by chance. @param random from 0 to below 1 */
export async function someTampering(tx: Tx, random: () => number): Promise<Tampering> {
  const log: LogName = random() < 0.5 ? 'ACTS' : 'READS';
  const table = tables[log];
  const rows = await tx.query(sql<{ position: string }>`
    select position::text from ${table} where position <= (select max(m) from audit_link, unnest(positions) m where log = ${log}) order by 1`);
  const positions = rows.map(({ position }) => BigInt(position)).sort((a, b) => (a < b ? -1 : 1));
  const some = () => positions[Math.floor(random() * positions.length)] as bigint;
  const at = some();
  let other = some();
  while (other === at) other = some();
  const [first, second] = at < other ? [at, other] : [other, at];
  const change = changes[log][Math.floor(random() * changes[log].length)] as RawBuilder<unknown>;
  const moved = (from: bigint, to: bigint) =>
    tx.query(sql`update ${table} set position = ${to}::bigint where position = ${from}::bigint`);
  const kinds: (() => Tampering)[] = [
    () => ({
      what: `change ${log} ${at}`,
      position: at,
      work: () => tx.query(sql`update ${table} set ${change} where position = ${at}::bigint`),
    }),
    () => ({
      what: `delete ${log} ${at}`,
      position: at,
      work: () => tx.query(sql`delete from ${table} where position = ${at}::bigint`),
    }),
    () => ({
      what: `swap ${log} ${first} and ${second}`,
      position: first,
      work: async () => {
        await moved(first, -1n);
        await moved(second, first);
        await moved(-1n, second);
      },
    }),
    () => ({
      what: `cut ${log} from ${at}`,
      position: at,
      work: () => tx.query(sql`delete from ${table} where position >= ${at}::bigint`),
    }),
    () => ({ what: `truncate ${log}`, position: positions[0] as bigint, work: () => tx.query(sql`truncate ${table}`) }),
    () => ({
      what: `delete ${log} ${at} and its link`,
      work: async () => {
        await tx.query(sql`delete from ${table} where position = ${at}::bigint`);
        await tx.query(sql`delete from audit_link where log = ${log} and ${at}::bigint = any(positions)`);
      },
    }),
    () => ({
      what: `cut ${log} and its links from ${at}`,
      work: async () => {
        const cut = sql`select least(min(positions[1]), ${at}::bigint) from audit_link where log = ${log} and ${at}::bigint = any(positions)`;
        const [from] = await tx.query(sql<{ least: string }>`${cut}`);
        await tx.query(sql`delete from ${table} where position >= ${from?.least}::bigint`);
        await tx.query(sql`delete from audit_link where log = ${log} and positions[1] >= ${from?.least}::bigint`);
      },
    }),
    () => ({ what: `truncate the links and ${log}`, work: () => tx.query(sql`truncate audit_link, ${table}`) }),
    () => ({
      what: `take ${log} ${at} out of its link as well`,
      work: async () => {
        await tx.query(sql`delete from ${table} where position = ${at}::bigint`);
        await tx.query(
          sql`update audit_link set positions = array_remove(positions, ${at}::bigint) where log = ${log} and ${at}::bigint = any(positions)`,
        );
      },
    }),
    () => ({
      what: `swap two links of ${log}`,
      work: async () => {
        await tx.query(sql`update audit_link set number = -1 where log = ${log} and number = 1`);
        await tx.query(sql`update audit_link set number = 1 where log = ${log} and number = 2`);
        await tx.query(sql`update audit_link set number = 2 where log = ${log} and number = -1`);
      },
    }),
  ];
  return (kinds[Math.floor(random() * kinds.length)] as () => Tampering)();
}

class Undo extends Error {}

/** The trail of a service as its database's owner, who may do everything with it. */
export class OwnedTrail {
  private constructor(
    private readonly database: Database,
    private readonly service: TestService,
  ) {}

  static async open(service: TestService): Promise<OwnedTrail> {
    return new OwnedTrail(await Database.connect(service.testDatabase.ownerUrl, []), service);
  }

  close(): Promise<void> {
    return this.database.close();
  }

  verify(): Promise<Verdict> {
    return this.database.read(null, (tx) => this.verifyIn(tx));
  }

  /** What the verification says after `work`, which is then undone. */
  async after(work: (tx: Tx) => Promise<unknown>): Promise<Verdict> {
    let verdict: Verdict | undefined;
    await this.database
      .write(null, async (tx) => {
        await work(tx);
        verdict = await this.verifyIn(tx);
        throw new Undo();
      })
      .catch((error) => {
        if (!(error instanceof Undo)) throw error;
      });
    return verdict as Verdict;
  }

  /** Tampers by chance. @returns what was done, and what was found */
  async tampered(random: () => number): Promise<{ tampering: Tampering; fault: Fault | null }> {
    let tampering: Tampering | undefined;
    const { fault } = await this.after(async (tx) => {
      tampering = await someTampering(tx, random);
      await tampering.work(tx);
    });
    return { tampering: tampering as Tampering, fault };
  }

  private verifyIn(tx: Tx): Promise<Verdict> {
    return verifyAudit(tx, testKeys.audit, new FileAnchor(this.service.dataDir, testKeys.audit).all());
  }
}

/** @returns false where what was done was not found, or where it was not */
export function isFound({ position }: Tampering, fault: Fault | null): boolean {
  if (!fault) return false;
  return position === undefined ? fault.link !== undefined : fault.position === position;
}

/** The same numbers each time, from 0 to below 1. */
export function dice(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}
