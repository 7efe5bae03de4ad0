import { afterAll, beforeAll, describe, it } from 'vitest';
import { figure } from '../testing/figures.ts';
import type { TestService } from '../testing/service.ts';
import { dice, isFound, OwnedTrail } from './testing/tamper.ts';
import { livelyService } from './testing/world.ts';

let service: TestService;
let trail: OwnedTrail;

beforeAll(async () => {
  service = await livelyService(8);
  trail = await OwnedTrail.open(service);
});
afterAll(async () => {
  await trail.close();
  await service.stop();
});

describe('R23 the audit trail at its full count', () => {
  it('R23 tells 100 of 100 tamperings by the database’s owner', async () => {
    const random = dice(23);
    let found = 0;
    for (let n = 0; n < 100; n++) {
      const { tampering, fault } = await trail.tampered(random);
      if (isFound(tampering, fault)) found++;
      else console.error(tampering.what, fault);
    }
    const { fault } = await trail.verify();
    figure('audit: tamperings found, first broken row named', `${found} of 100`, '100 of 100', found === 100 && fault === null);
  });
});
