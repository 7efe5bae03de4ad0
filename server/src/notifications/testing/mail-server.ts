import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';

export interface ReceivedMail {
  messageId: string;
  to: string;
  from: string;
  subject: string;
  raw: string;
}

/** A mail server of the tests' own, on the loopback: takes every mail, but for whom it is told to refuse, and while it is told to be away. */
export class MailServer {
  readonly received: ReceivedMail[] = [];
  /** Addresses that are refused for good (550). */
  readonly refused = new Set<string>();
  /** Answers 451 to everything while it is set. */
  away = false;
  /** Told of each mail as far as it has come, before the server answers. */
  onStage: (stage: 'RECIPIENT' | 'ACCEPTED') => void = () => undefined;
  /** How many it has told to come back. */
  turnedAway = 0;

  private constructor(private readonly server: SMTPServer) {}

  static async start(): Promise<MailServer> {
    const box: { mail?: MailServer } = {};
    const server = new SMTPServer({
      authOptional: true,
      disabledCommands: ['STARTTLS'],
      logger: false,
      onRcptTo: ({ address }, _session, done) => {
        const mail = box.mail as MailServer;
        mail.onStage('RECIPIENT');
        if (mail.away) {
          mail.turnedAway++;
          done(Object.assign(new Error('Come back later'), { responseCode: 451 }));
        } else if (mail.refused.has(address)) done(Object.assign(new Error('No such mailbox'), { responseCode: 550 }));
        else done();
      },
      onData: (stream, session, done) => {
        const chunks: Buffer[] = [];
        stream.on('data', (chunk: Buffer) => chunks.push(chunk));
        stream.on('end', () => {
          const raw = Buffer.concat(chunks).toString('utf8');
          const header = (name: string) =>
            new RegExp(`^${name}: (.*(?:\r\n[ \t].*)*)`, 'im').exec(raw)?.[1]?.replace(/\r\n[ \t]/g, ' ') ?? '';
          const { mailFrom, rcptTo } = session.envelope;
          box.mail?.received.push({
            messageId: header('Message-ID'),
            to: rcptTo.map(({ address }) => address).join(),
            from: mailFrom ? mailFrom.address : '',
            subject: header('Subject'),
            raw,
          });
          box.mail?.onStage('ACCEPTED');
          done();
        });
      },
    });
    // Whoever is killed while sending hangs up in the middle.
    server.on('error', () => undefined);
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    box.mail = new MailServer(server);
    return box.mail;
  }

  get url(): string {
    return `smtp://127.0.0.1:${(this.server.server.address() as AddressInfo).port}`;
  }

  to = (address: string) => this.received.filter((mail) => mail.to === address);

  stop(): Promise<void> {
    return new Promise((resolve) => this.server.close(() => resolve()));
  }
}

/** A mail's text, or its HTML, as it was written. */
export function textOf(mail: ReceivedMail | undefined, type: 'plain' | 'html' = 'plain'): string {
  const part = mail?.raw.split(/\r\n--[^\r\n]+/).find((each) => each.includes(`Content-Type: text/${type}`)) ?? '';
  const [head = '', ...rest] = part.trimStart().split('\r\n\r\n');
  const body = rest.join('\r\n\r\n');
  const decoded = /base64/i.test(head)
    ? Buffer.from(body, 'base64')
    : /quoted-printable/i.test(head)
      ? Buffer.from(
          body
            .replace(/=\r\n/g, '')
            .replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
          'latin1',
        )
      : Buffer.from(body);
  return decoded.toString().replaceAll('\r\n', '\n');
}
