import { TestService } from '../../testing/service.ts';
import { represents } from '../../testing/story.ts';

/** A service in which several people did and read things, chained in several links and anchored. */
export async function livelyService(rounds = 3): Promise<TestService> {
  const service = await TestService.start();
  const uma = await service.uma();
  const staff = await service.person('STAFF', { name: 'Satu Salo' });
  for (let n = 0; n < rounds; n++) {
    const advisor = await service.person('ADVISOR');
    const { diaryNumber } = await represents(advisor, staff, uma, n % 2 ? 'ASYLUM' : undefined);
    for (const reader of [advisor, staff]) {
      await reader.ask('query ($n: String!) { applicationByDiaryNumber(diaryNumber: $n) { id client { displayName } } }', {
        n: diaryNumber,
      });
    }
    await service.app.audit.tick();
    await uma.tell('application.processing-started', diaryNumber);
    await advisor.ask('{ news { nodes { kind } } clients { nodes { displayName } } }');
    service.clock.forward({ hours: 1 });
    await service.app.audit.tick();
  }
  return service;
}
