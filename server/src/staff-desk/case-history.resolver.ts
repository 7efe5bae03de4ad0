import './case-history.shape.ts';
import { Args, FieldResolver, Resolver, registerEnumType } from 'type-graphql';
import { Application } from '../applications/application.types.ts';
import { CaseEvent } from '../case-events/case-event.types.ts';
import { ConnectionArgs, loaded } from '../graphql/connection.ts';
import { DateTimeScalar } from '../graphql/scalars.ts';
import { PowerOfAttorney, PowerOfAttorneyConnection } from '../powers-of-attorney/power-of-attorney.types.ts';

export enum CaseEventAudience {
  STAFF = 'STAFF',
  HOLDER = 'HOLDER',
  ADVISORS = 'ADVISORS',
}
registerEnumType(CaseEventAudience, {
  name: 'CaseEventAudience',
  description:
    'Who sees an event of an open case. STAFF: staff alone (R12 and legal force among them). HOLDER: staff and the holder of the mandate that it is of. ADVISORS: staff and everybody whose mandate covers the case.',
});

@Resolver(() => CaseEvent)
export class CaseEventHistoryResolver {
  @FieldResolver(() => CaseEventAudience, { nullable: true, description: 'Staff: who else sees it; null for others.' })
  audience(): CaseEventAudience | null {
    return loaded();
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'Staff: the name of who did it; null for what UMA reports or the service does by itself, and for others.',
  })
  actorName(): string | null {
    return loaded();
  }

  @FieldResolver(() => String, { nullable: true, description: 'Staff: the reason that was given with it; null for others.' })
  explanation(): string | null {
    return loaded();
  }

  @FieldResolver(() => PowerOfAttorney, {
    nullable: true,
    description: "The mandate that it is of: the viewer's own; for staff, anybody's.",
  })
  powerOfAttorney(): object | null {
    return loaded();
  }
}

@Resolver(() => Application)
export class ApplicationHistoryResolver {
  @FieldResolver(() => PowerOfAttorneyConnection, {
    description:
      'The mandates that cover the case, and those that once did, the latest first: for staff, all holders; for an advisor, their own.',
  })
  powersOfAttorney(@Args() _page: ConnectionArgs): object {
    return loaded();
  }

  @FieldResolver(() => DateTimeScalar, {
    nullable: true,
    description: 'Staff: when UMA last said anything of it, by UMA; null for others (R12).',
  })
  lastMentionedAt(): string | null {
    return loaded();
  }
}
