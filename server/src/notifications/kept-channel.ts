import { sql } from 'kysely';
import type { Clock } from '../clock.ts';
import type { Database } from '../database/database.ts';
import type { Channel } from './channel.ts';

/** The demo's mail, which goes nowhere: kept, to be read at `/dev/mail`. */
export function keptChannel(database: Database, clock: Clock): Channel {
  return {
    send: async ({ id, to, subject, text, html }) => {
      await database.write(null, (tx) =>
        tx.query(sql`insert into kept_mail (message_id, address, subject, text, html, kept_at)
          values (${id}, ${to}, ${subject}, ${text}, ${html}, ${clock.now()}) on conflict do nothing`),
      );
    },
    close: () => undefined,
  };
}
