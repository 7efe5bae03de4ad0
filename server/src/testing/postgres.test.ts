import pg from 'pg';
import { expect, it } from 'vitest';
import { createTestDatabase } from './postgres.ts';

it('gives each test a migrated database of its own, in which the service owns nothing', async () => {
  const [one, other] = await Promise.all([createTestDatabase(), createTestDatabase()]);
  expect(one.name).not.toBe(other.name);
  const service = new pg.Client({ connectionString: one.serviceUrl });
  await service.connect();
  const { rows } = await service.query(
    'select tableowner as owner, count(*)::int as tables from pg_tables where schemaname = $1 group by 1',
    ['public'],
  );
  expect(rows).toEqual([{ owner: 'edusta_owner', tables: expect.any(Number) }]);
  await expect(service.query('create table mine (id int)')).rejects.toThrow('permission denied');
  await service.end();
  await Promise.all([one.drop(), other.drop()]);
});
