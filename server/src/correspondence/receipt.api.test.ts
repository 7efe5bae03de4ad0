import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pdf } from '../documents/testing/samples.ts';
import type { Caller } from '../testing/caller.ts';
import { TestService } from '../testing/service.ts';
import { approves, represents, submits } from '../testing/story.ts';
import type { Uma } from '../testing/uma.ts';

let service: TestService;
let uma: Uma;
let advisor: Caller;
let other: Caller;
let staff: Caller;
let customerNumber: string;
let submission: { id: string; receipt: { number: string } };

beforeAll(async () => {
  service = await TestService.start();
  uma = await service.uma();
  advisor = await service.person('ADVISOR', { name: 'أحمد محمد' });
  other = await service.person('ADVISOR', { name: 'Eero Eskola' });
  staff = await service.person('STAFF', { name: 'Satu Salo' });
  const story = await represents(advisor, staff, uma);
  customerNumber = story.customerNumber;
  await approves(staff, await submits(other, { role: 'REPRESENTATIVE' }), customerNumber);
  const query = 'query ($n: String!) { applicationByDiaryNumber(diaryNumber: $n) { id } }';
  const applicationId = (await staff.ask(query, { n: story.diaryNumber })).applicationByDiaryNumber.id;
  const mutation = `mutation ($input: SendAdditionalInformationInput!) { sendAdditionalInformation(input: $input) { submission { id receipt { number } } } }`;
  const attachmentIds = [await advisor.upload(pdf(), 'وكالة قانونية.pdf'), await advisor.upload(pdf('b'), '委任状.pdf')];
  const answer = await advisor.ask(mutation, { input: { applicationId, message: 'Доверенность 委任状', attachmentIds } });
  submission = answer.sendAdditionalInformation.submission;
});
afterAll(() => service.stop());

const path = (id = submission.id) => `/submissions/${id}/receipt.pdf`;

describe('R16 a receipt as a PDF', () => {
  it('comes in the language of its reader, to be saved', async () => {
    const answer = await advisor.get(`${path()}?language=fi`);
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      'content-type': 'application/pdf',
      'content-disposition': `attachment; filename="${submission.receipt.number}.pdf"`,
      'content-language': 'fi',
      'x-content-type-options': 'nosniff',
    });
    const text = Buffer.from(await answer.arrayBuffer()).toString('latin1');
    expect(text.slice(0, 5)).toBe('%PDF-');
    // Of each script a font is in it.
    for (const family of ['NotoSans', 'NotoSansArabic', 'NotoSansSC'])
      expect(text).toMatch(new RegExp(`/FontName /[A-Z]{6}\\+${family}-`));
  });

  it('is such as the service takes back', async () => {
    const bytes = Buffer.from(await (await advisor.get(path())).arrayBuffer());
    expect(await advisor.upload(bytes, 'kuitti.pdf')).toBeTruthy();
  });

  it('R15 is its sender’s alone, and for ever', async () => {
    const nowhere = Buffer.from('Submission:00000000-0000-4000-8000-000000000000').toString('base64url');
    for (const answer of [await other.get(path()), await other.get(path(nowhere)), await advisor.get(path(nowhere))]) {
      expect([answer.status, await answer.text()]).toEqual([404, 'There is no such file.\n']);
    }
    expect((await staff.get(path())).status).toBe(403);
    expect((await fetch(service.url + path())).status).toBe(401);
    const whole = (await (await advisor.get(path())).arrayBuffer()).byteLength;
    const recorded = { customerNumber, role: 'LEGAL_ADVISOR', representativeName: 'Toimisto' };
    await uma.tell('representation.recorded', customerNumber, recorded, '2026-12-24T10:00:00Z');
    const kept = await advisor.get(path());
    expect(kept.status).toBe(200);
    // The message is the case's.
    expect((await kept.arrayBuffer()).byteLength).toBeLessThan(whole);
  });
});
