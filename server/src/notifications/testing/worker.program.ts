// `node --experimental-transform-types worker.program.ts <database> <mail server>`: tells and sends, as the service does, until it is killed.
import { systemClock } from '../../clock.ts';
import { Database } from '../../database/database.ts';
import { Notices } from '../run.usecases.ts';
import { smtpChannel } from '../smtp-channel.ts';

const [, , databaseUrl = '', smtpUrl = ''] = process.argv;
const notices = new Notices({
  database: await Database.connect(databaseUrl, [], 4),
  databaseUrl,
  clock: systemClock,
  publicUrl: 'http://localhost',
  channel: smtpChannel({ smtpUrl, from: 'edusta@localhost', bouncesTo: null }),
  complain: () => undefined,
  pollMs: 500,
  superviseSeconds: 1,
});
await notices.start();
process.stdout.write('started\n');
