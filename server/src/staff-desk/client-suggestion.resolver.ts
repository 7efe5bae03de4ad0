import './client-suggestion.shape.ts';
import { FieldResolver, Resolver } from 'type-graphql';
import { loaded } from '../graphql/connection.ts';
import { PowerOfAttorney } from '../powers-of-attorney/power-of-attorney.types.ts';
import { ClientSuggestion } from './client-suggestion.types.ts';

@Resolver(() => PowerOfAttorney)
export class ClientSuggestionResolver {
  @FieldResolver(() => [ClientSuggestion], {
    description:
      'Staff: whom the submitter of a pending one may mean, the likeliest first, at most five. Nothing for others, and once it is decided.',
  })
  clientSuggestions(): object[] {
    return loaded();
  }
}
