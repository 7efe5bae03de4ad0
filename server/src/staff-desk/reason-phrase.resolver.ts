import { sql } from 'kysely';
import { Arg, Ctx, Query, Resolver } from 'type-graphql';
import { type ApiContext, permit } from '../graphql/context.ts';
import { helsinkiDate } from '../helsinki.ts';
import { PhraseLanguage, ReasonPhrase, ReasonPurpose } from './reason-phrase.types.ts';

@Resolver()
export class ReasonPhraseResolver {
  @Query(() => [ReasonPhrase], {
    description: 'Staff: the phrases in force today from which a reason may be chosen, in the order in which they are offered.',
  })
  reasonPhrases(
    @Ctx() context: ApiContext,
    @Arg('purpose', () => ReasonPurpose, { description: 'What the reason is given for.' }) purpose: ReasonPurpose,
    @Arg('language', () => PhraseLanguage, {
      nullable: true,
      description: "The reader's language; that of Accept-Language where it is left out.",
    })
    language?: PhraseLanguage | null,
  ): Promise<ReasonPhrase[]> {
    const viewer = permit(context, 'workQueue.read');
    const today = helsinkiDate(context.clock.now());
    const spoken = (language ?? context.language).toLowerCase();
    return context.database.read(viewer, (tx) =>
      tx.query(sql<ReasonPhrase>`
        select code, texts ->> ${spoken} as text, valid_from::text as "validFrom", valid_to::text as "validTo" from reason_phrase
        where purpose = ${purpose} and ${today}::date between valid_from and coalesce(valid_to, 'infinity') order by ordinal, code`),
    );
  }
}
