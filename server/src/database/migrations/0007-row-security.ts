import { Migration } from '@mikro-orm/migrations';

/**
 * The second net beneath the access table: what the service's role reads and writes, row by row, for whom the transaction is
 * (`edusta.part`, `edusta.account`). The first net stands in `access/`; this one catches a condition that was forgotten there.
 */
export class Migration0007RowSecurity extends Migration {
  override up(): void {
    this.addSql(whoAsks);
    this.addSql(cases);
    this.addSql(mandates);
    this.addSql(correspondence);
    this.addSql(identity);
  }
}

// The functions run as the tables' owner, whom no policy holds back: a policy that asks a table under policies would be planned with
// theirs inside it, in every query. Called in a sub-select, each is asked once for each scan, and the rest is a hash look-up.
const whoAsks = `
create function viewer_account() returns uuid language sql stable parallel safe
return nullif(current_setting('edusta.account', true), '')::uuid;

-- Of an advisor; of nobody else.
create function viewer_mandates() returns setof uuid language sql stable parallel safe security definer rows 20
begin atomic
  select id from power_of_attorney where advisor_id = viewer_account() and current_setting('edusta.part', true) = 'ADVISOR';
end;
create function viewer_clients() returns setof uuid language sql stable parallel safe security definer rows 20
begin atomic
  select client_id from power_of_attorney
  where advisor_id = viewer_account() and status = 'APPROVED' and current_setting('edusta.part', true) = 'ADVISOR';
end;
-- R2, R10: what an approved mandate covers now, while it is open.
create function viewer_applications(but_kind text default null) returns setof uuid language sql stable parallel safe security definer rows 20
begin atomic
  select a.id from power_of_attorney p join application a on a.client_id = p.client_id
  where p.advisor_id = viewer_account() and p.status = 'APPROVED' and current_setting('edusta.part', true) = 'ADVISOR'
    and a.status <> 'CLOSED' and a.kind is distinct from but_kind
    and (not p.limited or exists (
      select from power_of_attorney_application l where l.power_of_attorney_id = p.id and l.application_id = a.id));
end;
-- R6: that a mandate is still pending about which the viewer is asked.
create function viewer_successors() returns setof uuid language sql stable parallel safe security definer rows 1
begin atomic
  select q.successor_id from succession_question q join power_of_attorney h on h.id = q.holder_id
  where h.advisor_id = viewer_account() and h.status = 'APPROVED' and q.closed_at is null
    and current_setting('edusta.part', true) = 'ADVISOR';
end;
`;

/** Parts for which a table is open, whichever the row: the service itself (sign-in, the feed, housekeeping), staff, UMA. */
const open = (table: string, parts: readonly string[] = ['SERVICE', 'STAFF', 'UMA']) => `
alter table ${table} enable row level security;
create policy open on ${table} using ((select current_setting('edusta.part', true)) in (${parts.map((part) => `'${part}'`).join(', ')}));
`;
/** Rows that an advisor may lock, so that nothing changes meanwhile, and not change. */
const lockable = (table: string, rows: string) => `create policy held on ${table} for update using (${rows}) with check (false);`;

const cases = `
${open('client')}
create policy seen on client for select using (id in (select viewer_clients()));
${lockable('client', 'id in (select viewer_clients())')}

${open('application')}
create policy seen on application for select using (id in (select viewer_applications()));
${lockable('application', 'id in (select viewer_applications())')}

-- R12; a mandate's events are its holder's alone; what one did oneself stays one's own (R23).
${open('case_event')}
create policy seen on case_event for select using (
  not staff_only
  and (power_of_attorney_id is null or power_of_attorney_id in (select viewer_mandates()))
  and case
    when application_id is null then power_of_attorney_id is not null
    when kind = 'DECISION_MADE' then application_id in (select viewer_applications('ASYLUM'))
    else actor_id = viewer_account() or application_id in (select viewer_applications())
      or power_of_attorney_id in (select viewer_mandates())
  end);
create policy done on case_event for insert with check (actor_id = viewer_account());
-- Whom each event reaches is the feed's to know: for anybody else the view holds what its tables do.
alter view case_event_audience set (security_invoker = true);
`;

const mandates = `
${open('power_of_attorney')}
create policy submitted on power_of_attorney for insert with check (advisor_id = viewer_account() and status = 'PENDING');
create policy seen on power_of_attorney for select using (advisor_id = viewer_account() or id in (select viewer_successors()));
create policy changed on power_of_attorney for update using (advisor_id = viewer_account());

${open('power_of_attorney_application')}
create policy seen on power_of_attorney_application for select using (power_of_attorney_id in (select viewer_mandates()));
${open('power_of_attorney_attachment', ['SERVICE', 'STAFF'])}
create policy own on power_of_attorney_attachment using (power_of_attorney_id in (select viewer_mandates()));

-- R4: not its submitter's to see.
${open('succession_question', ['SERVICE', 'STAFF'])}
create policy asked on succession_question for select using (holder_id in (select viewer_mandates()));
create policy answered on succession_question for update using (holder_id in (select viewer_mandates()));
`;

const ofCase = 'application_id in (select viewer_applications())';
const correspondence = `
-- R15: an upload is its owner's, and staff's once used; what was sent or issued belongs to the case, and UMA fetches it.
${open('document', ['SERVICE'])}
create policy own on document using (owner_id = viewer_account());
create policy seen on document for select using (
  case (select current_setting('edusta.part', true))
    when 'STAFF' then used_at is not null
    when 'UMA' then application_id is not null
    else ${ofCase}
  end);

${open('supplement_request')}
create policy seen on supplement_request for select using (${ofCase});
create policy answered on supplement_request for update using (${ofCase});

${open('submission', ['SERVICE', 'STAFF'])}
create policy sent on submission for insert with check (sender_id = viewer_account() and ${ofCase});
create policy seen on submission for select using (sender_id = viewer_account() or ${ofCase});
create policy received on submission for update using (sender_id = viewer_account());
${open('submission_document', ['SERVICE', 'STAFF'])}
create policy own on submission_document using (submission_id in (select id from submission));

${open('document_request', ['SERVICE', 'STAFF'])}
create policy made on document_request for insert with check (requester_id = viewer_account() and ${ofCase});
create policy seen on document_request for select using (${ofCase});
${open('document_request_document', ['SERVICE', 'STAFF'])}
create policy seen on document_request_document for select using (document_request_id in (select id from document_request));

-- Its owner's alone, not even staff's.
${open('draft', ['SERVICE'])}
create policy own on draft using (owner_id = viewer_account());
${open('draft_document', ['SERVICE'])}
create policy own on draft_document using (draft_id in (select id from draft));

${open('uma_outbox', ['SERVICE', 'STAFF', 'UMA'])}
create policy told on uma_outbox for insert with check ((select current_setting('edusta.part', true)) = 'ADVISOR');
`;

const identity = `
${open('session', ['SERVICE'])}
create policy own on session for select using (account_id = viewer_account());
create policy used on session for update using (account_id = viewer_account());
${open('api_token', ['SERVICE'])}
create policy own on api_token using (account_id = viewer_account());
${open('idempotency', ['SERVICE'])}
create policy own on idempotency using (account_id = viewer_account());
${open('revocation', ['SERVICE'])}
create policy own on revocation for select using (account_id = viewer_account());
${open('logout_token', ['SERVICE'])}
-- What UMA sent, as it was sent.
${open('uma_event')}
${open('uma_rejection')}
`;
