import nodemailer from 'nodemailer';
import { type Channel, Refused } from './channel.ts';

interface Settings {
  /** `smtp:` or `smtps:`, with whom to sign in as. */
  smtpUrl: string;
  /** Whom mails are from. */
  from: string;
  /** Where bounces go, by a subaddress of the mail's own; without one they go to `from`. */
  bouncesTo: ((messageId: string) => string) | null;
}

interface SmtpError {
  responseCode?: number;
  command?: string;
}

/**
 * Mail by SMTP. What the server says about the recipient (5xx to RCPT TO) is for good; everything else, about the sender, the content or
 * the server itself, may pass.
 */
export function smtpChannel({ smtpUrl, from, bouncesTo }: Settings): Channel {
  const transport = nodemailer.createTransport({
    url: smtpUrl,
    connectionTimeout: 10_000,
    greetingTimeout: 10_000,
    socketTimeout: 15_000,
    // A mail is made of what we wrote: nothing is fetched for it.
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return {
    send: async ({ id, to, language, subject, text, html }, signal) => {
      try {
        await transport.sendMail({
          messageId: id,
          from: { name: 'Edusta', address: from },
          to: { name: '', address: to },
          envelope: { from: bouncesTo?.(id) ?? from, to: [to] },
          subject,
          text,
          html,
          headers: { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All', 'Content-Language': language },
          signal,
        });
      } catch (error) {
        const { responseCode = 0, command } = error as SmtpError;
        if (responseCode >= 500 && command === 'RCPT TO') throw new Refused();
        throw Object.assign(new Error('The mail was not taken'), { code: `SMTP_${responseCode || 'UNREACHABLE'}` });
      }
    },
    close: () => transport.close(),
  };
}
