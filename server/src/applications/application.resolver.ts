import type { GraphQLResolveInfo } from 'graphql';
import { sql } from 'kysely';
import { Arg, Args, Ctx, Field, FieldResolver, ID, Info, InputType, Query, Resolver } from 'type-graphql';
import { sees } from '../access/sees.ts';
import { caseEventShape, seenUntil } from '../case-events/case-event.shape.ts';
import { CaseEvent, CaseEventConnection } from '../case-events/case-event.types.ts';
import { clientMatches } from '../clients/client.search.ts';
import { clientShape } from '../clients/client.shape.ts';
import { Client, ClientConnection } from '../clients/client.types.ts';
import { ConnectionArgs, loaded } from '../graphql/connection.ts';
import { type ApiContext, permit, shapeContext } from '../graphql/context.ts';
import { idOfType } from '../graphql/global-id.ts';
import { loadConnection, loadOne } from '../graphql/look-ahead/load.ts';
import { applicationShape } from './application.shape.ts';
import { Application, ApplicationConnection, ApplicationKind } from './application.types.ts';

@InputType({ description: 'Which clients of the caseload to list; what is left out does not narrow it.' })
export class ClientFilter {
  @Field(() => String, { nullable: true, description: 'Beginnings of names, a customer number or a diary number.' })
  search?: string | null;

  @Field(() => ApplicationKind, { nullable: true, description: 'With an application of this kind.' })
  kind?: ApplicationKind | null;

  @Field(() => Boolean, { nullable: true, description: 'With something unread.' })
  unread?: boolean | null;
}

@Resolver(() => Application)
export class ApplicationResolver {
  @Query(() => ClientConnection, {
    description:
      'The clients with an open application under an approved mandate of the viewer, and those alone. For staff: every client.',
  })
  async clients(
    @Ctx() context: ApiContext,
    @Info() info: GraphQLResolveInfo,
    @Args() page: ConnectionArgs,
    @Arg('filter', () => ClientFilter, { nullable: true, description: 'Narrows the list.' }) filter?: ClientFilter,
  ) {
    const viewer = permit(context, 'case.read');
    const shapes = shapeContext(context, viewer);
    const where = (row: ReturnType<typeof sql>) => {
      const conditions = [sql`true`];
      if (filter?.search?.trim()) conditions.push(clientMatches(filter.search, row, viewer));
      const ofCase = [sql`narrowed.client_id = ${row}.id`, sees.application(viewer, sql`narrowed`)];
      if (filter?.kind) ofCase.push(sql`narrowed.kind = ${filter.kind}`);
      if (filter?.unread) {
        ofCase.push(sql`exists (select from case_event unread where unread.application_id = narrowed.id
          and unread.recorded_at > ${seenUntil(shapes)} and ${sees.caseEventOfVisibleCase(viewer, sql`unread`)})`);
      }
      if (ofCase.length > 2)
        conditions.push(sql`exists (select from application narrowed where ${sql.join(ofCase, sql` and `)})`);
      return sql`(${sql.join(conditions, sql` and `)})`;
    };
    const byName = { orderBy: ['family_name', 'given_names', 'id'] };
    return context.database.read(viewer, (tx) => loadConnection(tx, shapes, clientShape, where, byName, { ...page }, info));
  }

  @Query(() => Application, {
    nullable: true,
    description: 'A case; null for what is not there and for what the viewer may not see.',
  })
  async application(
    @Ctx() context: ApiContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('id', () => ID, { description: 'Its id.' }) id: string,
  ) {
    const uuid = idOfType('Application', id);
    return this.find(context, info, (row) => (uuid ? sql`${row}.id = ${uuid}::uuid` : sql`false`));
  }

  @Query(() => Application, { nullable: true, description: 'A case by its diary number; null as above.' })
  async applicationByDiaryNumber(
    @Ctx() context: ApiContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('diaryNumber', () => String, { description: 'As the authority writes it.' }) diaryNumber: string,
  ) {
    // PostgreSQL takes no NUL in a text: no diary number of a case that it holds has one.
    return this.find(context, info, (row) =>
      diaryNumber.includes('\0') ? sql`false` : sql`${row}.diary_number = ${diaryNumber}`,
    );
  }

  @Query(() => CaseEventConnection, {
    description: "What happened in the viewer's cases since they last marked all as read, newest first.",
  })
  async news(@Ctx() context: ApiContext, @Info() info: GraphQLResolveInfo, @Args() page: ConnectionArgs) {
    const viewer = permit(context, 'case.read');
    const shapes = shapeContext(context, viewer);
    const where = (row: ReturnType<typeof sql>) =>
      sql`${row}.application_id is not null and ${row}.recorded_at > ${seenUntil(shapes)}`;
    const newestFirst = { orderBy: ['position'], descending: true };
    return context.database.read(viewer, (tx) =>
      loadConnection(tx, shapes, caseEventShape, where, newestFirst, { ...page }, info),
    );
  }

  @FieldResolver(() => CaseEventConnection, { description: 'What happened, by when it happened.' })
  events(@Args() _page: ConnectionArgs): object {
    return loaded();
  }

  private find(context: ApiContext, info: GraphQLResolveInfo, where: (row: ReturnType<typeof sql>) => ReturnType<typeof sql>) {
    const viewer = permit(context, 'case.read');
    return context.database.read(viewer, (tx) => loadOne(tx, shapeContext(context, viewer), applicationShape, where, info));
  }
}

@Resolver(() => Client)
export class ClientApplicationsResolver {
  @FieldResolver(() => ApplicationConnection, {
    description: 'Their applications that the viewer sees, by when they were lodged.',
  })
  applications(@Args() _page: ConnectionArgs): object {
    return loaded();
  }
}

@Resolver(() => CaseEvent)
export class CaseEventApplicationResolver {
  @FieldResolver(() => Application, {
    nullable: true,
    description: 'The case as it is now; null where the viewer does not see it (any more).',
  })
  application(): object | null {
    return loaded();
  }
}
