import { randomUUID } from 'node:crypto';

let numbers = 0;
const next = () => String(++numbers).padStart(6, '0');

/** The authority's case system: what happens there, delivered to the service at once. */
export class Uma {
  private readonly sequences = new Map<string, number>();
  constructor(
    private readonly url: string,
    private readonly token: string,
  ) {}

  /** Registers a client. @returns the customer number */
  async client(details: Record<string, unknown> = {}): Promise<string> {
    const customerNumber = `9${next()}`;
    await this.tell('client.registered', customerNumber, {
      customerNumber,
      givenNames: 'Zahra',
      familyName: 'Rahimi',
      dateOfBirth: '1990-05-01',
      nationality: 'AFG',
      contactLanguage: 'en',
      ...details,
    });
    return customerNumber;
  }

  /** Lodges an application. @returns the diary number */
  async lodged(customerNumber: string, kind = 'RESIDENCE_PERMIT_WORK'): Promise<string> {
    const diaryNumber = `${kind === 'ASYLUM' ? 'ASY' : 'TYO'}/2026/${next()}`;
    await this.tell('application.lodged', diaryNumber, { diaryNumber, customerNumber, kind });
    return diaryNumber;
  }

  /** Something happens to a subject, at `time`. */
  async tell(type: string, subject: string, data: object = {}, time = '2026-11-30T10:00:00Z'): Promise<void> {
    const results = await this.deliver([this.event(type, subject, data, time)]);
    if (results[0]?.result !== 'accepted') throw new Error(JSON.stringify(results));
  }

  event(type: string, subject: string, data: object = {}, time = '2026-11-30T10:00:00Z') {
    const sequence = (this.sequences.get(subject) ?? 0) + 1;
    this.sequences.set(subject, sequence);
    return {
      specversion: '1.0',
      id: randomUUID(),
      source: 'urn:migri:uma',
      type: `fi.migri.uma.${type}.v1`,
      subject,
      time,
      sequence: String(sequence).padStart(10, '0'),
      sequencetype: 'Subject',
      datacontenttype: 'application/json',
      data,
    };
  }

  async deliver(events: readonly object[]): Promise<{ id: string | null; result: string; reason: string | null }[]> {
    const answer = await fetch(`${this.url}/uma/events`, {
      method: 'POST',
      headers: { 'content-type': 'application/cloudevents-batch+json', authorization: `Bearer ${this.token}` },
      body: JSON.stringify(events),
    });
    if (answer.status !== 200) throw new Error(`${answer.status}: ${await answer.text()}`);
    return ((await answer.json()) as { results: { id: string | null; result: string; reason: string | null }[] }).results;
  }
}
