import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { sql } from 'kysely';
import { allowed } from '../access/access.ts';
import { sees } from '../access/sees.ts';
import type { Database } from '../database/database.ts';
import { permitted, refuse } from '../documents/permitted.ts';
import { UploadRefused } from '../documents/upload.refusal.ts';
import { idOfType } from '../graphql/global-id.ts';
import { languageOf } from '../graphql/language.ts';
import { type ReceiptContent, receiptPdf } from './receipt-pdf/receipt-pdf.ts';

type Asked = FastifyRequest<{ Params: { id: string }; Querystring: { language?: unknown } }>;

/** R15, R16: a submission's receipt as a PDF, its sender's alone and for ever. Needs `addAuthentication` on the same app. */
export function addReceipts(app: FastifyInstance, { database }: { database: Database }): void {
  app.get('/submissions/:id/receipt.pdf', async (request: Asked, reply: FastifyReply) => {
    try {
      const viewer = permitted(request, 'receipt.read');
      const id = idOfType('Submission', request.params.id);
      const [receipt] = await database.read(viewer, (tx) =>
        tx.query(sql<ReceiptContent>`
          select s.number, s.supplement_request_id is not null as "isAnswer", a.diary_number as "diaryNumber",
            sender.display_name as "senderName", s.sent_at as "sentAt", s.received_at as "receivedAt",
            case when a.id is null then null else s.message end as message,
            (select first.number from submission first where first.id = s.repeats_id) as "repeatsNumber",
            (select coalesce(json_agg(json_build_object('name', f.file_name, 'byteSize', f.byte_size, 'sha256', encode(f.sha256, 'hex'))
              order by sent.ordinal), '[]')
              from submission_document sent join document f on f.id = sent.document_id where sent.submission_id = s.id) as files
          from submission s join account sender on sender.id = s.sender_id
          left join application a on a.id = s.application_id and ${sees.application(viewer, sql`a`)}
          where s.id = ${id}::uuid and s.received_at is not null and ${allowed(viewer, 'receipt.read', sql`s`)}`),
      );
      if (!receipt) throw new UploadRefused('NOT_FOUND');
      const asked = typeof request.query.language === 'string' ? request.query.language : request.headers['accept-language'];
      const language = languageOf(asked);
      const { sentAt, receivedAt } = receipt;
      const bytes = await receiptPdf({ ...receipt, sentAt: new Date(sentAt), receivedAt: new Date(receivedAt) }, language);
      return reply
        .headers({
          'content-type': 'application/pdf',
          'content-disposition': `attachment; filename="${receipt.number}.pdf"`,
          'content-language': language,
          'cache-control': 'private, no-store',
          'x-content-type-options': 'nosniff',
          'content-security-policy': "default-src 'none'; frame-ancestors 'none'; sandbox",
          'cross-origin-resource-policy': 'same-origin',
        })
        .send(bytes);
    } catch (error) {
      if (error instanceof UploadRefused) return refuse(request, reply, error.problem);
      throw error;
    }
  });
}
