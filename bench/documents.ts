/** The contract's Caseload: what the dashboard shows first. */
export const caseload = `query Caseload($first: Int!, $after: String) {
  clients(first: $first, after: $after) {
    totalCount
    pageInfo { hasNextPage endCursor }
    edges { cursor }
    nodes {
      id
      customerNumber
      displayName
      applications(first: 20) {
        nodes {
          id
          diaryNumber
          kind
          status
          statusChangedAt
          lodgedAt
          events(last: 5) { nodes { id kind occurredAt } }
          documents { totalCount }
        }
      }
    }
  }
}`;

/** The same of PostGraphile's schema. */
export const forPostgraphile = `query Caseload($first: Int!) {
  clients: benchCaseload(first: $first) {
    totalCount
    pageInfo { hasNextPage endCursor }
    edges { cursor }
    nodes {
      id
      customerNumber
      displayName
      applications: applicationsByClientId(first: 20, orderBy: [LODGED_AT_ASC, PRIMARY_KEY_ASC]) {
        nodes {
          id
          diaryNumber
          kind
          status
          statusChangedAt
          lodgedAt
          events: caseEvents(first: 5, orderBy: [OCCURRED_AT_DESC, POSITION_DESC]) { nodes { id kind occurredAt } }
          documents { totalCount }
        }
      }
    }
  }
}`;

interface Answer {
  data?: {
    clients: {
      totalCount: number;
      pageInfo: { hasNextPage: boolean };
      edges: unknown[];
      nodes: {
        customerNumber: string;
        displayName: string;
        applications: {
          nodes: {
            diaryNumber: string;
            kind: string;
            status: string;
            statusChangedAt: string;
            lodgedAt: string;
            events: { nodes: { kind: string; occurredAt: string }[] };
            documents: { totalCount: number };
          }[];
        };
      }[];
    };
  };
}

const at = (time: string) => new Date(time).toISOString();

/** What an answer says, apart from what each server makes of ids, cursors, time zones and the direction of the last five. */
export function comparable(answer: unknown): unknown {
  const { data } = answer as Answer;
  if (!data) throw new Error(JSON.stringify(answer));
  const { clients } = data;
  return {
    totalCount: clients.totalCount,
    more: clients.pageInfo.hasNextPage,
    edges: clients.edges.length,
    clients: clients.nodes.map(({ customerNumber, displayName, applications }) => ({
      customerNumber,
      displayName,
      applications: applications.nodes.map((row) => ({
        number: row.diaryNumber,
        kind: row.kind,
        status: row.status,
        since: at(row.statusChangedAt),
        lodged: at(row.lodgedAt),
        events: row.events.nodes.map(({ kind, occurredAt }) => `${at(occurredAt)} ${kind}`).sort(),
        documents: row.documents.totalCount,
      })),
    })),
  };
}
