import { sql } from 'kysely';
import { allowed } from '../access/access.ts';
import { column, idOf, type Shape, timeColumn } from '../graphql/look-ahead/shape.ts';
import { noticeKinds, offAtFirst } from './notice.ts';

/** Everybody has settings: who has changed none, the first ones. */
const settings = sql`(select a.id, s.address, s.confirmed_at, s.failed_at, s.failure, s.pending_address, s.pending_until, s.language,
  coalesce(s.delivery, 'EACH') as delivery, coalesce(s.kinds_off, ${[...offAtFirst]}::text[]) as kinds_off
  from account a left join notice_settings s on s.account_id = a.id)`;

/** One's own alone, not even staff's. A pending address is one until its code is too old. */
export const noticeSettingsShape: Shape = {
  type: 'NoticeSettings',
  from: settings,
  sees: (row, { viewer }) => allowed(viewer, 'noticeSettings.read', row),
  fields: {
    id: idOf('NoticeSettings'),
    address: column('address'),
    confirmedAt: timeColumn('confirmed_at'),
    pendingAddress: { value: (row, { now }) => sql`case when ${row}.pending_until > ${now} then ${row}.pending_address end` },
    pendingUntil: {
      value: (row, { now }) => sql`case when ${row}.pending_until > ${now} then utc_text(${row}.pending_until) end`,
    },
    failedAt: timeColumn('failed_at'),
    failure: column('failure'),
    mailGoesOut: { value: (_row, { mailGoesOut }) => sql`${sql.lit(mailGoesOut)}` },
    language: column('language'),
    delivery: column('delivery'),
    kinds: {
      value: (
        row,
      ) => sql`(select json_agg(json_build_object('kind', k.kind, 'isOn', not k.kind = any(${row}.kinds_off)) order by k.ordinal)
        from unnest(${[...noticeKinds]}::text[]) with ordinality as k(kind, ordinal))`,
    },
  },
};
