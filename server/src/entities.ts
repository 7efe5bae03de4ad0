import { AccountEntity } from './accounts/account.entity.ts';
import { ApiTokenEntity } from './accounts/api-token.entity.ts';
import { SessionEntity } from './accounts/session.entity.ts';
import { PowerOfAttorneyEntity } from './powers-of-attorney/power-of-attorney.entity.ts';

/** Every table that is read and written as entities. */
export const entities = [AccountEntity, SessionEntity, ApiTokenEntity, PowerOfAttorneyEntity];
