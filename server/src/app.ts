import 'reflect-metadata';
import { join } from 'node:path';
import Fastify, { type FastifyInstance, type FastifyRequest, LogController } from 'fastify';
import type { Viewer } from './access/viewer.ts';
import { addAuthentication, viewerOfUpgrade } from './accounts/authentication.hook.ts';
import { Authentication } from './accounts/authentication.ts';
import { Cookies } from './accounts/cookies.ts';
import { originCheck } from './accounts/origin.ts';
import { addSignIn, type SignInOptions } from './accounts/sign-in.routes.ts';
import { FileAnchor } from './audit/anchor.ts';
import { addAuditExport } from './audit/export.routes.ts';
import { AuditKeeper } from './audit/keep.usecases.ts';
import { addCalendars } from './calendar/feed.routes.ts';
import { openNatsBus } from './case-events/bus.ts';
import { Cursors } from './case-events/cursor.ts';
import { CaseEventFeed } from './case-events/feed.ts';
import { caseEventChannel } from './case-events/record.ts';
import type { StreamContext } from './case-events/subscriber.ts';
import type { Clock } from './clock.ts';
import type { Config } from './config.ts';
import { addReceipts } from './correspondence/receipt.routes.ts';
import { Database } from './database/database.ts';
import { listen } from './database/notifications.ts';
import { addTestIdentityProviders } from './demo/identity-provider/routes.ts';
import { addDemoMail } from './demo/mail/mail.routes.ts';
import { addCaseZip } from './documents/case-zip.routes.ts';
import { Clamd } from './documents/clamd.ts';
import { addDownloads } from './documents/download.routes.ts';
import { openFileStore } from './documents/open-file-store.ts';
import { addUploads } from './documents/upload.routes.ts';
import { entities } from './entities.ts';
import { CheckedDocuments } from './graphql/documents.ts';
import { addGraphql } from './graphql/http.ts';
import { languageOf } from './graphql/language.ts';
import { loadPersistedDocuments } from './graphql/persisted-documents.ts';
import { isPassing, type ReportError } from './graphql/public-error.ts';
import { graphqlOverSse } from './graphql/sse.ts';
import { addWebSocket } from './graphql/websocket.ts';
import { startHousekeeping } from './housekeeping.ts';
import { closeDoor } from './http/closing.ts';
import { addDashboard } from './http/dashboard.routes.ts';
import { addHealth } from './http/health.routes.ts';
import { LiveConnections } from './http/live-connections.ts';
import { addAllowedMethods } from './http/methods.ts';
import { addMetrics } from './http/metrics.routes.ts';
import { addSecurityHeaders } from './http/security-headers.ts';
import type { Keys } from './keys.ts';
import { addBounces } from './notifications/bounce.routes.ts';
import { bounceAddress } from './notifications/bounce.ts';
import type { Channel } from './notifications/channel.ts';
import { keptChannel } from './notifications/kept-channel.ts';
import { noticeChannel } from './notifications/notice.queries.ts';
import { Notices } from './notifications/run.usecases.ts';
import { smtpChannel } from './notifications/smtp-channel.ts';
import { schema } from './schema.ts';
import { StartupError } from './startup-error.ts';
import { UmaFeed } from './uma-feed/receive.usecases.ts';
import { addUmaFeed } from './uma-feed/uma-feed.routes.ts';
import { addUmaOutbox } from './uma-outbox/outbox.routes.ts';

export interface AppOptions {
  config: Pick<
    Config,
    | 'publicUrl'
    | 'dataDir'
    | 'demo'
    | 'fileStoreUrl'
    | 'clamdUrl'
    | 'oidc'
    | 'staffOidc'
    | 'smtpUrl'
    | 'mailFrom'
    | 'mailBouncesTo'
    | 'eventBusUrl'
  >;
  /** PostgreSQL, as the service's role; migrated. */
  databaseUrl: string;
  keys: Keys;
  clock: Clock;
  /** The built client, and the documents that it sends by hash. */
  clientFolder: string;
  log?: boolean | { stream: NodeJS.WritableStream };
}

export interface App {
  http: FastifyInstance;
  database: Database;
  feed: CaseEventFeed;
  audit: AuditKeeper;
  notices: Notices;
  /** Not ready → streams closed → requests finished → database closed. */
  stop(): Promise<void>;
}

/** Of the 15 s that a stop may take in all; statements end within 10 s. */
const requestsEndWithinMs = 10_000;

/** The composition root: the one place that knows every domain. Listening is the caller's. */
export async function createApp({ config, databaseUrl, keys, clock, clientFolder, log }: AppOptions): Promise<App> {
  const http = Fastify({
    logger: log
      ? {
          level: 'warn',
          ...(typeof log === 'object' ? { stream: log.stream } : {}),
          serializers: { req: bareRequest, err: bareError },
        }
      : false,
    logController: new LogController({ disableRequestLogging: true }),
    bodyLimit: 1024 * 1024,
    connectionTimeout: 60_000,
    requestTimeout: 300_000,
    keepAliveTimeout: 72_000,
    forceCloseConnections: 'idle',
    // Whoever was let in before the end is answered.
    return503OnClosing: false,
    routerOptions: { maxParamLength: 300 },
  });
  const report: ReportError = ({ correlationId, error }, message) => http.log.error({ correlationId, err: error }, message);
  const complain = (error: unknown) => http.log.warn({ err: error }, 'Will be tried again');

  const database = await Database.connect(databaseUrl, entities);
  const authentication = new Authentication(database, clock);
  const cookies = new Cookies(config.publicUrl);
  const originIsOurs = originCheck(config.publicUrl);
  const cursors = new Cursors(keys.cursor);
  const store = await openFileStore(config);
  const scanner = config.clamdUrl ? new Clamd(config.clamdUrl) : null;
  const audit = new AuditKeeper({
    database,
    clock,
    key: keys.audit,
    anchor: new FileAnchor(config.dataDir, keys.audit),
    complain,
  });
  const channel = channelOf(config, keys, database, clock);
  const notices = new Notices({
    database,
    databaseUrl,
    clock,
    publicUrl: config.publicUrl,
    channel,
    complain,
  });
  const connections: LiveConnections = new LiveConnections({
    clock,
    validUntil: (viewers) => authentication.validUntil(viewers),
    endStreams: (viewer) => feed.end(viewer),
    onError: complain,
  });
  const feed = new CaseEventFeed(database, complain, (revocation) => connections.end(revocation));
  const validUntil = (viewer: Viewer) => authentication.stillHere(viewer);
  const contextOf = (viewer: Viewer | null, acceptLanguage: string | undefined): StreamContext => ({
    viewer,
    language: languageOf(acceptLanguage),
    database,
    clock,
    publicUrl: config.publicUrl,
    mailGoesOut: channel !== null,
    onRead: audit.onRead,
    onSharedRead: audit.onSharedRead,
    feed,
    cursors,
    validUntil,
  });

  addAllowedMethods(http);
  addSecurityHeaders(http, config.publicUrl.startsWith('https:'));
  const health = addHealth(http, database);
  addMetrics(http, {
    edusta_live_connections: { help: 'WebSocket connections of signed-in viewers.', read: () => connections.size },
    edusta_stream_subscribers: { help: 'Subscriptions to the case-event log.', read: () => feed.subscribers },
    edusta_stream_behind: {
      help: 'Of them, those that have still to be given what the log holds already.',
      read: () => feed.behind,
    },
    edusta_stream_executions: { help: 'Events executed for streams since the start.', read: () => feed.figures.executed },
    edusta_stream_messages: { help: 'Messages that came of them.', read: () => feed.figures.written },
    edusta_stream_pages_heard: { help: 'Pages of the log that another node had read.', read: () => feed.figures.heard },
    edusta_audit_reads_pending: { help: 'Reads that are not written down yet.', read: () => audit.figures.pending },
    edusta_audit_reads_dropped: { help: 'Reads that could not be kept since the start.', read: () => audit.figures.dropped },
    edusta_audit_chains_broken: { help: 'Chained logs that are no longer what was anchored.', read: () => audit.broken.size },
  });
  addAuthentication(http, { authentication, cookies, originIsOurs });
  const providers = providersOf(http, config, keys, clock);
  addSignIn(http, { database, clock, keys, cookies, originIsOurs, publicUrl: config.publicUrl, providers });
  addUmaFeed(http, new UmaFeed(database, clock));
  addUmaOutbox(http, { database, clock, cursors: new Cursors(keys.cursor, 'OUTBOX-1') });
  addUploads(http, { database, store, clock, scanner, publicUrl: config.publicUrl });
  addCalendars(http, { database, clock, publicUrl: config.publicUrl });
  addBounces(http, { database, clock, key: keys.bounce });
  if (config.demo) addDemoMail(http, database);
  addDownloads(http, { database, store, onDownload: audit.onDownload });
  addReceipts(http, { database });
  addCaseZip(http, { database, store, onDownload: audit.onDownload });
  const documents = new CheckedDocuments(schema);
  const eventStreams = graphqlOverSse({
    schema,
    connections,
    documents,
    viewerOf: ({ authProblem, viewer, method }) =>
      // With a cookie only what another site cannot cause.
      authProblem || (method === 'GET' && viewer?.via.kind === 'session') ? 'refused' : viewer,
    contextOf: (request, live) => ({ ...contextOf(request.viewer, request.headers['accept-language']), live }),
    report,
  });
  const graphql = await addGraphql(http, {
    schema,
    contextOf: (request: FastifyRequest) => contextOf(request.viewer, request.headers['accept-language']),
    documents: loadPersistedDocuments(join(clientFolder, 'documents.json')),
    report,
    sendStream: eventStreams.send,
  });
  addAuditExport(http, { schema, contextOf: (request) => contextOf(request.viewer, request.headers['accept-language']) });
  await addDashboard(http, clientFolder);
  const streams = addWebSocket(http.server, {
    schema,
    connections,
    isHere: async (viewer) => (await validUntil(viewer)) !== null,
    authenticate: async (request, authorization) => {
      if (authorization !== undefined) return (await authentication.viewerFromToken(authorization)) ?? 'refused';
      const viewer = await viewerOfUpgrade(request, { authentication, cookies, originIsOurs });
      return (
        viewer ??
        (request.headers.authorization === undefined && cookies.session(request.headers.cookie) === undefined ? null : 'refused')
      );
    },
    contextOf: (viewer, acceptLanguage, live) => ({ ...contextOf(viewer, acceptLanguage), live }),
    documents,
    report,
  });
  http.setErrorHandler((error: Error & { statusCode?: number }, _request, reply) => {
    if (error.statusCode && error.statusCode < 500) return reply.code(error.statusCode).send({ error: error.message });
    if (isPassing(error)) return reply.code(503).header('retry-after', '2').send({ error: 'Busy: try again in a moment.' });
    report({ correlationId: _request.id, error }, 'A request failed');
    return reply.code(500).send({ error: 'Something went wrong on our side.' });
  });

  await audit.start();
  await feed.start();
  await notices.start();
  const bus = config.eventBusUrl ? openNatsBus(config.eventBusUrl, keys.bus, (page) => feed.hear(page)) : undefined;
  if (bus) feed.onPage = (page) => bus.publish(page);
  const notifications = listen(
    databaseUrl,
    [caseEventChannel, noticeChannel],
    (channel) => {
      if (channel === caseEventChannel) feed.wake();
      notices.wake();
    },
    () => {
      feed.wake();
      notices.wake();
    },
  );
  connections.start();
  const housekeeping = startHousekeeping({ database, store, clock, scanner, complain });

  return {
    http,
    database,
    feed,
    audit,
    notices,
    stop: async () => {
      health.drain();
      housekeeping.stop();
      connections.stop();
      await feed.stop();
      await streams.stop();
      eventStreams.stop();
      await closeDoor(http.server);
      // Whoever has connected and asks for nothing, or never ends asking, is not waited for.
      const impatient = setTimeout(() => http.server.closeAllConnections(), requestsEndWithinMs).unref();
      await http.close();
      clearTimeout(impatient);
      await graphql.stop();
      await notifications.close();
      await bus?.close();
      await notices.stop();
      await audit.stop();
      await database.close();
    },
  };
}

/** By SMTP where there is a server; in the demo kept, to be read; without either what is to be told waits. */
function channelOf(config: AppOptions['config'], keys: Keys, database: Database, clock: Clock): Channel | null {
  const { smtpUrl, publicUrl, mailFrom, mailBouncesTo, demo } = config;
  if (!smtpUrl) return demo ? keptChannel(database, clock) : null;
  return smtpChannel({
    smtpUrl,
    from: mailFrom ?? `edusta@${new URL(publicUrl).hostname}`,
    bouncesTo: mailBouncesTo ? (messageId) => bounceAddress(keys.bounce, mailBouncesTo, messageId) : null,
  });
}

function providersOf(http: FastifyInstance, config: AppOptions['config'], keys: Keys, clock: Clock): SignInOptions['providers'] {
  const test = config.demo ? addTestIdentityProviders(http, { publicUrl: config.publicUrl, keys, clock }) : undefined;
  const advisor = config.oidc ?? test?.suomifi;
  const staff = config.staffOidc ?? test?.staff;
  if (!advisor || !staff)
    throw new StartupError('OIDC_ISSUER and STAFF_OIDC_ISSUER must be set when the demo is off: nobody could sign in.');
  return { advisor, staff };
}

/** Of a request only what is nobody's personal data: no address, no header, no query. */
const bareRequest = ({ method, url }: { method: string; url: string }) => ({
  method,
  // A calendar's path is a secret.
  path: url.split('?')[0]?.replace(/^\/calendar\/.*/, '/calendar/…'),
});

/** Of an error its kind and place: the message of a failed statement may hold personal data. */
function bareError(error: unknown): { type: string; code: string | undefined; message: string; stack: string } {
  const { name, code, stack } = error as { name?: string; code?: string; stack?: string };
  const frames = stack
    ?.split('\n')
    .filter((line) => line.trimStart().startsWith('at '))
    .slice(0, 8);
  return { type: name ?? 'Error', code, message: '', stack: frames?.join('\n') ?? '' };
}
