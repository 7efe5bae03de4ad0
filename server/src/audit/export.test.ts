import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Caller } from '../testing/caller.ts';
import { TestService } from '../testing/service.ts';
import { represents } from '../testing/story.ts';
import type { Uma } from '../testing/uma.ts';
import { csvCell } from './csv.ts';

let service: TestService;
let uma: Uma;
let advisor: Caller;
let staff: Caller;
let asylum: string;

beforeAll(async () => {
  service = await TestService.start();
  uma = await service.uma();
  staff = await service.person('STAFF', { name: '=Satu Salo' });
  advisor = await service.person('ADVISOR');
  asylum = (await represents(advisor, staff, uma, 'ASYLUM')).diaryNumber;
  await uma.tell('application.interview-held', asylum);
  service.clock.forward({ minutes: 5 });
  for (const caller of [advisor, staff])
    await caller.ask('query ($n: String!) { applicationByDiaryNumber(diaryNumber: $n) { id } }', { n: asylum });
  service.clock.forward({ minutes: 5 });
  await uma.tell('application.decision-made', asylum);
  await service.app.audit.tick();
});
afterAll(() => service.stop());

describe('R23 the export of the audit log', () => {
  it('R23 is the same as what may be read, as JSON', async () => {
    const { auditLog } = await advisor.ask('{ auditLog(first: 100) { nodes { id at kind } } }');
    const answer = await advisor.get('/audit/export?format=json');
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-disposition')).toBe('attachment; filename="audit.json"');
    const entries = (await answer.json()) as { id: string; at: string; kind: string }[];
    expect(entries.map(({ id, at, kind }) => ({ id, at, kind }))).toEqual(auditLog.nodes);
    expect(entries.map(({ kind }) => kind)).toContain('INTERVIEW_HELD');
  });

  it('R12 holds nothing of a decision that is made in an asylum case, in either form', async () => {
    for (const format of ['csv', 'json']) {
      const text = await (await advisor.get(`/audit/export?format=${format}`)).text();
      expect(text).toContain('INTERVIEW_HELD');
      expect(text).not.toContain('DECISION_MADE');
      const [made] = await service.asOwner<{ id: string }>("select id from case_event where kind = 'DECISION_MADE'");
      expect(text).not.toContain(Buffer.from(`AuditEntry:${made?.id}`).toString('base64url'));
      expect(await (await staff.get(`/audit/export?format=${format}`)).text()).toContain('DECISION_MADE');
    }
  });

  it('R23 is a table that no spreadsheet takes for formulas', async () => {
    const answer = await advisor.get('/audit/export?what=READ', { 'accept-language': 'fi' });
    // With its byte order mark, which `text` takes away.
    const text = Buffer.from(await answer.arrayBuffer()).toString();
    const [heading, ...lines] = text.slice(1).split('\r\n');
    expect(text.charCodeAt(0)).toBe(0xfeff);
    expect(heading).toBe('Aika,Teko vai katselu,Laji,Katsottu,Asiakirjat,Kuka,Rooli,Oikeus,Diaarinumero,Tunniste');
    expect(lines.find((line) => line.includes('Satu'))).toMatch(/,READ,READ,CASE,,'=Satu Salo,STAFF,STAFF,/);
    for (const cell of ['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', ' =1', '|x', '%x'])
      expect(csvCell(cell).replace(/^"/, '')).toMatch(/^'/);
    expect([csvCell('2026-12-01'), csvCell('a,"b"\nc'), csvCell('Åsa')]).toEqual(['2026-12-01', '"a,""b""\nc"', 'Åsa']);
  });

  it('R23 takes the filter of the log, and refuses what is none', async () => {
    const from = service.clock.now().toISOString();
    const entries = (await (await staff.get(`/audit/export?format=json&from=${from}&kind=DECISION_MADE`)).json()) as unknown[];
    expect(entries).toHaveLength(1);
    for (const query of ['format=xml', 'kind=NOTHING', 'from=yesterday', 'from=a&from=b']) {
      expect([query, (await staff.get(`/audit/export?${query}`)).status]).toEqual([query, 400]);
    }
  });

  it('R23 is for whoever may read the log', async () => {
    expect((await fetch(`${service.url}/audit/export`)).status).toBe(401);
    expect((await (await service.person('STAFF', { scopes: ['CASES_READ'] })).get('/audit/export')).status).toBe(403);
    expect((await (await service.person('UMA')).get('/audit/export')).status).toBe(403);
    const nobody = await (await (await service.person('ADVISOR')).get('/audit/export?format=json')).json();
    expect(nobody).toEqual([]);
  });
});
