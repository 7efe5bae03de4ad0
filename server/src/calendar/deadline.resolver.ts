import type { GraphQLResolveInfo } from 'graphql';
import { sql } from 'kysely';
import { Args, Ctx, FieldResolver, Info, Query, Resolver } from 'type-graphql';
import { Application } from '../applications/application.types.ts';
import { ConnectionArgs, loaded } from '../graphql/connection.ts';
import { type ApiContext, permit, shapeContext } from '../graphql/context.ts';
import { loadConnection } from '../graphql/look-ahead/load.ts';
import { warningDays } from '../powers-of-attorney/of-age.ts';
import { PowerOfAttorney } from '../powers-of-attorney/power-of-attorney.types.ts';
import { deadlineShape } from './deadline.shape.ts';
import { Deadline, DeadlineConnection } from './deadline.types.ts';

@Resolver(() => Deadline)
export class DeadlineResolver {
  @Query(() => DeadlineConnection, {
    description: 'What the viewer must not miss, the next first: what is late and not answered, and what is to come.',
  })
  async deadlines(@Ctx() context: ApiContext, @Info() info: GraphQLResolveInfo, @Args() page: ConnectionArgs) {
    const viewer = permit(context, 'calendar.read');
    const shape = shapeContext(context, viewer);
    // What was to be answered stays until it is; an interview is over with its day; a mandate's end is near from the warning on (R8).
    const ahead = (row: ReturnType<typeof sql>) => sql`case ${row}.kind when 'SUPPLEMENT_REQUEST' then true
      when 'INTERVIEW' then ${row}.on_day >= ${shape.today}::date
      else ${row}.on_day between ${shape.today}::date and ${shape.today}::date + ${warningDays}::int end`;
    return context.database.read(viewer, (tx) =>
      loadConnection(tx, shape, deadlineShape, ahead, { orderBy: ['on_day', 'id'] }, { ...page }, info),
    );
  }

  @FieldResolver(() => Application, { nullable: true, description: 'Its case.' })
  application(): object {
    return loaded();
  }

  @FieldResolver(() => PowerOfAttorney, { nullable: true, description: 'The mandate that ends.' })
  powerOfAttorney(): object {
    return loaded();
  }
}
