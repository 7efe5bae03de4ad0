import { sql } from 'kysely';
import { applicationShape } from '../applications/application.shape.ts';
import { caseEventShape } from '../case-events/case-event.shape.ts';
import { clientShape } from '../clients/client.shape.ts';
import { documentRequestShape, submissionShape, supplementRequestShape } from '../correspondence/correspondence.shape.ts';
import { documentShape } from '../documents/document.shape.ts';
import { powerOfAttorneyShape } from '../powers-of-attorney/power-of-attorney.shape.ts';

// Whose reading is kept (R23): cases, clients, mandates and documents; what is part of a case, as that case.
for (const shape of [applicationShape, clientShape, powerOfAttorneyShape, documentShape]) shape.readAs = 'id';
for (const shape of [caseEventShape, supplementRequestShape, documentRequestShape, submissionShape]) {
  shape.readAs = (row) => sql`global_id('Application', ${row}.application_id)`;
}
