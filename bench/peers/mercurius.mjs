// Mercurius with graphql-jit, and statements batched by hand: one for each level, in one transaction that says whose it is.
import Fastify from 'fastify';
import mercurius from 'mercurius';
import pg from 'pg';
import { measured } from './measured.mjs';

const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL, max: 10, options: '-c jit=off', pipeline: true });
const schema = `
  type Query { clients(first: Int!, after: String): ClientConnection! }
  type PageInfo { hasNextPage: Boolean! endCursor: String }
  type ClientConnection { totalCount: Int! pageInfo: PageInfo! edges: [ClientEdge!]! nodes: [Client!]! }
  type ClientEdge { cursor: String! }
  type Client { id: ID! customerNumber: String! displayName: String! applications(first: Int): ApplicationConnection! }
  type ApplicationConnection { nodes: [Application!]! }
  type Application { id: ID! diaryNumber: String! kind: String! status: String! statusChangedAt: String! lodgedAt: String!
    events(last: Int): CaseEventConnection! documents: DocumentConnection! }
  type CaseEventConnection { nodes: [CaseEvent!]! }
  type CaseEvent { id: ID! kind: String! occurredAt: String! }
  type DocumentConnection { totalCount: Int! }`;

const id = (type) => (row) => Buffer.from(`${type}:${row.id}`).toString('base64url');
const ofViewer = `from client c where c.id in (select p.client_id from power_of_attorney p where p.advisor_id = $1::uuid and p.status = 'APPROVED')
  and exists (select from application a where a.client_id = c.id)`;

/** Statements in one transaction, sent without waiting for each other's results. */
async function inTransaction(account, work) {
  const client = await pool.connect();
  try {
    client.query('begin read only');
    client.query({
      name: 'viewer',
      text: `select set_config('edusta.account', $1, true), set_config('edusta.part', 'ADVISOR', true)`,
      values: [account],
    });
    const result = await work((name, text, values) => client.query({ name, text, values }).then(({ rows }) => rows));
    await client.query('commit');
    return result;
  } finally {
    client.release();
  }
}

const resolvers = {
  Query: {
    clients: (_root, { first }, { account }) =>
      inTransaction(account, async (query) => {
        const [rows, [{ count }]] = await Promise.all([
          query(
            'clients',
            `select c.id, c.customer_number, c.given_names || ' ' || c.family_name as display_name ${ofViewer}
             order by left(c.family_name, 100) collate finnish_names, left(c.given_names, 100) collate finnish_names, c.id limit $2`,
            [account, first + 1],
          ),
          query('count', `select count(*)::int as count ${ofViewer}`, [account]),
        ]);
        const nodes = rows.slice(0, first);
        const applications = await query(
          'applications',
          `select a.*, utc_text(a.status_changed_at) as status_at, utc_text(a.lodged_at) as lodged_text from unnest($1::uuid[]) as wanted(id)
           cross join lateral (select * from application where client_id = wanted.id order by lodged_at, id limit 20) a`,
          [nodes.map((row) => row.id)],
        );
        const ids = applications.map((row) => row.id);
        const [events, documents] = await Promise.all([
          query(
            'events',
            `select e.id, e.kind, e.application_id, utc_text(e.occurred_at) as at from unnest($1::uuid[]) as wanted(id)
             cross join lateral (select * from case_event where application_id = wanted.id order by occurred_at desc, position desc limit 5) e`,
            [ids],
          ),
          query(
            'documents',
            'select application_id, count(*)::int as count from document where application_id = any($1) group by application_id',
            [ids],
          ),
        ]);
        const byId = new Map(nodes.map((row) => [row.id, Object.assign(row, { own: [] })]));
        const cases = new Map();
        for (const row of applications) {
          cases.set(row.id, Object.assign(row, { happened: [], documentCount: 0 }));
          byId.get(row.client_id).own.push(row);
        }
        for (const row of events) cases.get(row.application_id).happened.unshift(row);
        for (const row of documents) cases.get(row.application_id).documentCount = row.count;
        return { nodes, count, hasNextPage: rows.length > first };
      }),
  },
  ClientConnection: {
    totalCount: ({ count }) => count,
    edges: ({ nodes }) => nodes,
    pageInfo: (page) => page,
  },
  PageInfo: { endCursor: ({ nodes }) => (nodes.length > 0 ? id('Client')(nodes.at(-1)) : null) },
  ClientEdge: { cursor: id('Client') },
  Client: {
    id: id('Client'),
    customerNumber: (row) => row.customer_number,
    displayName: (row) => row.display_name,
    applications: (row) => row,
  },
  ApplicationConnection: { nodes: ({ own }) => own },
  Application: {
    id: id('Application'),
    diaryNumber: (row) => row.diary_number,
    statusChangedAt: (row) => row.status_at,
    lodgedAt: (row) => row.lodged_text,
    events: (row) => row,
    documents: (row) => row,
  },
  CaseEventConnection: { nodes: ({ happened }) => happened },
  CaseEvent: { id: id('CaseEvent'), occurredAt: (row) => row.at },
  DocumentConnection: { totalCount: ({ documentCount }) => documentCount },
};

const app = Fastify();
app.register(mercurius, { schema, resolvers, jit: 1, context: (request) => ({ account: request.headers['x-account'] }) });
await app.listen({ host: '127.0.0.1', port: 0 });
measured(app.server.address().port);
