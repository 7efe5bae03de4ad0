import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { connectionOf } from '../graphql/connection.ts';
import { Node } from '../graphql/node.ts';
import { DateTimeScalar } from '../graphql/scalars.ts';

export enum DocumentScan {
  NOT_SCANNED = 'NOT_SCANNED',
  WAITING = 'WAITING',
  CLEAN = 'CLEAN',
  REFUSED = 'REFUSED',
}
registerEnumType(DocumentScan, {
  name: 'DocumentScan',
  description:
    'What the virus scanner said. NOT_SCANNED: there was none. WAITING: nothing yet, and only who sent it sees the file. REFUSED: nobody gets it.',
});

@ObjectType({ implements: Node, description: 'A file that somebody sent, complete and unchanged.' })
export class Document extends Node {
  @Field(() => String, { description: 'The file name that its sender gave it, as data: any script, never a path.' })
  title!: string;

  @Field(() => String, { description: 'What it is by its content: a PDF, JPEG, PNG, DOCX, ODT or plain text.' })
  mediaType!: string;

  @Field(() => Int, { description: 'Its size in bytes.' })
  byteSize!: number;

  @Field(() => String, { description: 'The SHA-256 of its content, in hexadecimal.' })
  sha256!: string;

  @Field(() => DocumentScan, { description: 'What the virus scanner said of it.' })
  scan!: DocumentScan;

  @Field(() => DateTimeScalar, { description: 'When its last byte arrived.' })
  uploadedAt!: string;

  @Field(() => String, {
    description: 'Where its content is, absolute. For those who may read it; with `?disposition=inline` to look at it in place.',
  })
  url!: string;
}

export const DocumentConnection = connectionOf(() => Document, 'Document');
