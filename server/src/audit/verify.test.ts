import { appendFile, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type TestService, testKeys } from '../testing/service.ts';
import { FileAnchor } from './anchor.ts';
import { AuditKeeper } from './keep.usecases.ts';
import { dice, isFound, OwnedTrail } from './testing/tamper.ts';
import { livelyService } from './testing/world.ts';
import { sentenceOf } from './verify.usecases.ts';

let service: TestService;
let trail: OwnedTrail;

beforeAll(async () => {
  service = await livelyService();
  trail = await OwnedTrail.open(service);
});
afterAll(async () => {
  await trail.close();
  await service.stop();
});

describe('R23 the audit trail', () => {
  it('R23 is whole as the service leaves it, up to its last anchor', async () => {
    const verdict = await trail.verify();
    expect(verdict.fault).toBeNull();
    const [acts, reads] = verdict.logs;
    const [counts] = await service.asOwner<{ acts: string; reads: string }>(
      'select (select count(*) from case_event) as acts, (select count(*) from audit_read) as reads',
    );
    expect([acts?.rows, reads?.rows]).toEqual([Number(counts?.acts), Number(counts?.reads)]);
    expect(acts?.anchored).toBeDefined();
    expect(sentenceOf(verdict)).toMatch(
      /^The audit trail is whole: \d+ acts and \d+ reads, anchored until 2026-12-01T\d\d:00:00.000Z\.$/,
    );
  });

  it('R23 tells each of 10 tamperings by the database’s owner, and the first broken row', async () => {
    const random = dice(Number(process.env.AUDIT_SEED ?? 7));
    for (let n = 0; n < 10; n++) {
      const { tampering, fault } = await trail.tampered(random);
      expect([tampering.what, isFound(tampering, fault), fault]).toEqual([tampering.what, true, fault]);
    }
    expect((await trail.verify()).fault).toBeNull();
  });

  it('R23 tells each column of each log', async () => {
    const { rows } = {
      rows: await service.asOwner<{ name: string; table: string }>(`
      select column_name as name, table_name as table from information_schema.columns
      where table_name in ('case_event', 'audit_read') and column_name <> 'position'`),
    };
    expect(rows.length).toBe(11 + 17);
    for (const { name, table } of rows) {
      const { fault } = await trail.after(async (tx) => {
        const [column] = await tx.query(sql<{ type: string }>`
          select udt_name as type from information_schema.columns where table_name = ${table} and column_name = ${name}`);
        const other: Record<string, string> = {
          uuid: 'gen_random_uuid()',
          _uuid: 'array[gen_random_uuid()]',
          text: "'x'",
          _text: "array['x']",
          bool: `not ${name}`,
          int4: '99',
          jsonb: `'{"x": 1}'`,
          timestamptz: `${name} + interval '1 microsecond'`,
        };
        await tx.query(sql`alter table ${sql.ref(table)} drop constraint if exists audit_read_via_kind_check,
          drop constraint if exists audit_read_part_check, drop constraint if exists audit_read_entitled_by_check`);
        await tx.query(
          sql`update ${sql.ref(table)} set ${sql.ref(name)} = ${sql.raw(other[column?.type ?? ''] ?? 'null')} where position = 2`,
        );
      });
      expect([table, name, fault]).toEqual([
        table,
        name,
        { log: table === 'case_event' ? 'ACTS' : 'READS', why: 'CHANGED', position: 2n },
      ]);
    }
  });

  it('R23 tells a row that was put in between, in one sentence', async () => {
    const verdict = await trail.after((tx) =>
      tx.query(sql`insert into case_event select position, gen_random_uuid(), kind, occurred_at, recorded_at + interval '1 day', application_id, client_id,
        power_of_attorney_id, actor_id, staff_only, act_id, data from case_event where position = 3`),
    );
    expect(verdict.fault).toMatchObject({ log: 'ACTS', position: 3n });
    expect(sentenceOf(verdict)).toMatch(/^The audit trail is BROKEN, first at case_event 3: /);
  });

  it('R23 tells that the end was cut off although the service has gone on chaining', async () => {
    const other = await livelyService(2);
    const owned = await OwnedTrail.open(other);
    try {
      await other.asOwner(`with cut as (delete from audit_link where log = 'ACTS' and number > 1 returning positions)
        delete from case_event where position = any(select unnest(positions) from cut)`);
      const uma = await other.uma();
      await uma.lodged(await uma.client());
      await other.app.audit.tick();
      expect([...other.app.audit.broken]).toEqual(['ACTS']);
      expect(other.log.join('')).toContain('BrokenChain');
      const { fault } = await owned.verify();
      expect(fault).toMatchObject({ log: 'ACTS', why: 'OTHER_THAN_ANCHORED', link: 2n });
    } finally {
      await owned.close();
      await other.stop();
    }
  });
});

describe('R23 an anchor', () => {
  it('R23 stays good when the service is killed between chaining and anchoring, or while it writes the anchor', async () => {
    const { database } = service.app;
    const { clock } = service;
    const lost = { append: () => Promise.reject(new Error('killed')), last: async () => [], close: async () => {} };
    const dying = new AuditKeeper({ database, clock, key: testKeys.audit, anchor: lost, complain: () => {} });
    const uma = await service.uma();
    await uma.lodged(await uma.client());
    await dying.tick();
    expect((await trail.verify()).fault).toBeNull();
    const folder = join(service.dataDir, 'audit', 'anchor');
    const [file] = await readdir(folder);
    const whole = await readFile(join(folder, file ?? ''), 'utf8');
    await appendFile(join(folder, file ?? ''), whole.slice(0, 57));
    expect((await trail.verify()).fault).toBeNull();
    const anchor = new FileAnchor(service.dataDir, testKeys.audit);
    const reborn = new AuditKeeper({ database, clock, key: testKeys.audit, anchor, complain: () => {} });
    await reborn.start();
    expect([...reborn.broken]).toEqual([]);
    await uma.lodged(await uma.client());
    await reborn.stop();
    expect((await trail.verify()).fault).toBeNull();
    // The service itself keeps the same logs meanwhile: what it has just chained is anchored a moment later.
    const unanchored = async () => {
      const [head] = await service.asOwner<{ number: string }>("select max(number) as number from audit_link where log = 'ACTS'");
      const last = await new FileAnchor(service.dataDir, testKeys.audit).last();
      return BigInt(head?.number ?? 0) - (last.find(({ log }) => log === 'ACTS')?.number ?? 0n);
    };
    await expect.poll(unanchored).toBe(0n);
  });

  it('R23 counts for nothing when somebody without the key has written it', async () => {
    const anchor = new FileAnchor(join(service.dataDir, 'forged'), Buffer.alloc(32));
    await anchor.append([{ log: 'ACTS', number: 1n, last: 1n, mac: Buffer.alloc(32), at: service.clock.now() }]);
    await anchor.close();
    expect(await new FileAnchor(join(service.dataDir, 'forged'), testKeys.audit).last()).toEqual([]);
    expect(await new FileAnchor(join(service.dataDir, 'forged'), Buffer.alloc(32)).last()).toHaveLength(1);
  });
});
