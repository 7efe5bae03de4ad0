import type { GraphQLResolveInfo } from 'graphql';
import { sql } from 'kysely';
import { Arg, Args, Ctx, Field, FieldResolver, ID, Info, InputType, Query, Resolver } from 'type-graphql';
import { Application } from '../applications/application.types.ts';
import { Client } from '../clients/client.types.ts';
import { ConnectionArgs, loaded } from '../graphql/connection.ts';
import { type ApiContext, permit, shapeContext } from '../graphql/context.ts';
import { fromGlobalId, idOfType } from '../graphql/global-id.ts';
import { loadConnection } from '../graphql/look-ahead/load.ts';
import type { Row } from '../graphql/look-ahead/shape.ts';
import { DateTimeScalar } from '../graphql/scalars.ts';
import { PowerOfAttorney } from '../powers-of-attorney/power-of-attorney.types.ts';
import { auditEntryShape } from './audit-entry.shape.ts';
import { AuditEntry, AuditEntryConnection, AuditKind, AuditWhat, SeenUnderMandate } from './audit-entry.types.ts';

@InputType({ description: 'Which entries of the audit trail; what is left out does not narrow them.' })
export class AuditFilter {
  @Field(() => ID, { nullable: true, description: 'By this account, an advisor or a staff member.' })
  account?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Staff: by anybody whose name holds all of these words; for others it finds nothing.',
  })
  accountName?: string | null;

  @Field(() => ID, { nullable: true, description: 'Of this client, their cases and mandates.' })
  client?: string | null;

  @Field(() => ID, { nullable: true, description: 'Of this application.' })
  application?: string | null;

  @Field(() => AuditWhat, { nullable: true, description: 'Acts alone, or looks alone.' })
  what?: string | null;

  @Field(() => AuditKind, { nullable: true, description: 'Of this kind.' })
  kind?: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'From this moment on.' })
  from?: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Before this moment.' })
  to?: string | null;
}

/** Of a name, more words than anybody's has. */
const mostWords = 10;

/** The condition of a filter on an entry. An id that is none of ours is nobody's: nothing is found. */
function narrowed(filter: AuditFilter, row: Row, time: Row, isStaff: boolean) {
  const conditions = [sql`true`];
  if (filter.account) {
    const account = fromGlobalId(filter.account);
    const known = account && ['Advisor', 'StaffMember'].includes(account.type);
    conditions.push(known ? sql`${row}.account_id = ${account.id}::uuid` : sql`false`);
  }
  if (filter.accountName?.trim()) {
    const words = filter.accountName.trim().split(/\s+/).slice(0, mostWords);
    const named = words.map((word) => sql`position(lower(${word}) in lower(named.display_name)) > 0`);
    conditions.push(
      isStaff
        ? sql`${row}.account_id = any(array(select named.id from account named where ${sql.join(named, sql` and `)}))`
        : sql`false`,
    );
  }
  if (filter.application) conditions.push(sql`${row}.application_id = ${idOfType('Application', filter.application)}::uuid`);
  if (filter.client) {
    const id = sql`${idOfType('Client', filter.client)}::uuid`;
    conditions.push(sql`(${row}.application_id = any(array(select theirs.id from application theirs where theirs.client_id = ${id}))
      or ${row}.power_of_attorney_id = any(array(select theirs.id from power_of_attorney theirs where theirs.client_id = ${id}))
      or (${row}.what = 'READ' and ${row}.client_id = ${id}))`);
  }
  if (filter.what) conditions.push(sql`${row}.what = ${filter.what}`);
  if (filter.kind) conditions.push(sql`${row}.kind = ${filter.kind}`);
  if (filter.from) conditions.push(sql`${time} >= ${filter.from}::timestamptz`);
  if (filter.to) conditions.push(sql`${time} < ${filter.to}::timestamptz`);
  return sql`(${sql.join(conditions, sql` and `)})`;
}

@Resolver(() => AuditEntry)
export class AuditEntryResolver {
  @Query(() => AuditEntryConnection, {
    description:
      "Who did what and who saw what (R23), newest first. For staff: everything. For an advisor: what they did themselves, and what others did or looked at of the advisor's cases while the advisor held them.",
  })
  auditLog(
    @Ctx() context: ApiContext,
    @Info() info: GraphQLResolveInfo,
    @Args() page: ConnectionArgs,
    @Arg('filter', () => AuditFilter, { nullable: true, description: 'Narrows the list.' }) filter?: AuditFilter,
  ) {
    const viewer = permit(context, 'audit.read');
    // R12: an advisor neither sees nor finds by a time that is finer than what is shown to them.
    const time = viewer.part === 'STAFF' ? 'at' : 'shown_at';
    const where = (row: Row) => narrowed(filter ?? {}, row, sql`${row}.${sql.ref(time)}`, viewer.part === 'STAFF');
    const newestFirst = { orderBy: [time, 'position', 'id'], descending: true };
    return context.database.read(viewer, (tx) =>
      loadConnection(tx, shapeContext(context, viewer), auditEntryShape, where, newestFirst, { ...page }, info),
    );
  }

  @FieldResolver(() => Application, {
    nullable: true,
    description: 'The case as it is now; null where the viewer does not see it.',
  })
  application(): object | null {
    return loaded();
  }

  @FieldResolver(() => Client, { nullable: true, description: 'Whose it is; null where the viewer does not see them.' })
  client(): object | null {
    return loaded();
  }
}

@Resolver(() => PowerOfAttorney)
export class WhatWasSeenResolver {
  @FieldResolver(() => [SeenUnderMandate], {
    nullable: true,
    description: 'Staff: what its holder looked at under it, as of a second ago (R8); null for others.',
  })
  whatWasSeen(): object[] | null {
    return loaded();
  }
}
