import 'reflect-metadata';
import Fastify from 'fastify';
import { ApiTokenEntity } from '../../accounts/api-token.entity.ts';
import { addAuthentication } from '../../accounts/authentication.hook.ts';
import { Authentication } from '../../accounts/authentication.ts';
import { Cookies } from '../../accounts/cookies.ts';
import { originCheck } from '../../accounts/origin.ts';
import { systemClock } from '../../clock.ts';
import { Database } from '../../database/database.ts';
import { addDownloads } from '../download.routes.ts';
import { openFileStore } from '../open-file-store.ts';
import { addUploads } from '../upload.routes.ts';

// Uploads and downloads in a process of their own, to be measured and killed. Says `listening` when it can be used.
const [databaseUrl = '', dataDir = '', port = ''] = process.argv.slice(2);
const publicUrl = `http://localhost:${port}`;
const database = await Database.connect(databaseUrl, [ApiTokenEntity]);
const store = await openFileStore({ fileStoreUrl: undefined, dataDir });
const app = Fastify({ routerOptions: { maxParamLength: 300 } });
addAuthentication(app, {
  authentication: new Authentication(database, systemClock),
  cookies: new Cookies(publicUrl),
  originIsOurs: originCheck(publicUrl),
});
addUploads(app, { database, store, clock: systemClock, scanner: null, publicUrl });
addDownloads(app, { database, store });
await app.listen({ port: Number(port), host: 'localhost' });
console.log('listening');
