import { crc32, deflateRawSync } from 'node:zlib';

export interface Part {
  name: string;
  data: Buffer | string;
  stored?: boolean;
  /** What the directory says instead of the truth. */
  lies?: { bytes?: number; offset?: number; flags?: number; method?: number; checksum?: number };
}

/** A ZIP of these parts, in this order; with `before` and `comment`, also what has no place in one. */
export function zip(parts: readonly Part[], extra: { before?: Buffer; comment?: Buffer } = {}): Buffer {
  const body: Buffer[] = extra.before ? [extra.before] : [];
  const directory: Buffer[] = [];
  let at = extra.before?.length ?? 0;
  for (const { name, data, stored, lies = {} } of parts) {
    const [plain, nameBytes] = [Buffer.from(data as string), Buffer.from(name)];
    const packed = stored ? plain : deflateRawSync(plain);
    const shared = Buffer.alloc(26);
    shared.writeUInt16LE(20, 0);
    shared.writeUInt16LE(lies.flags ?? 0x800, 2);
    shared.writeUInt16LE(lies.method ?? (stored ? 0 : 8), 4);
    shared.writeUInt32LE(lies.checksum ?? crc32(plain), 10);
    shared.writeUInt32LE(packed.length, 14);
    shared.writeUInt32LE(lies.bytes ?? plain.length, 18);
    shared.writeUInt16LE(nameBytes.length, 22);
    body.push(Buffer.from('PK\x03\x04', 'latin1'), shared, nameBytes, packed);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(lies.offset ?? at, 10);
    directory.push(Buffer.from('PK\x01\x02\x14\x00', 'latin1'), shared, tail, nameBytes);
    at += 4 + shared.length + nameBytes.length + packed.length;
  }
  const listed = Buffer.concat(directory);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(parts.length, 4);
  end.writeUInt16LE(parts.length, 6);
  end.writeUInt32LE(listed.length, 8);
  end.writeUInt32LE(at, 12);
  end.writeUInt16LE(extra.comment?.length ?? 0, 16);
  return Buffer.concat([...body, listed, Buffer.from('PK\x05\x06', 'latin1'), end, extra.comment ?? Buffer.alloc(0)]);
}

const main = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';

/** A document of Word with this text, and more parts. */
export function docx(text = 'Lisäselvitys', more: readonly Part[] = [], type = main): Buffer {
  return zip([
    {
      name: '[Content_Types].xml',
      data: `<?xml version="1.0" encoding="UTF-8"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${type}"/></Types>`,
    },
    {
      name: '_rels/.rels',
      data: '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
    },
    {
      name: 'word/document.xml',
      data: `<?xml version="1.0" encoding="UTF-8"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:body></w:document>`,
    },
    ...more,
  ]);
}

/** A document of LibreOffice with this text, and more parts. */
export function odt(text = 'Lisäselvitys', more: readonly Part[] = [], manifest = ''): Buffer {
  return zip([
    { name: 'mimetype', data: 'application/vnd.oasis.opendocument.text', stored: true },
    {
      name: 'content.xml',
      data: `<?xml version="1.0" encoding="UTF-8"?><office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"><office:body><office:text><text:p>${text}</text:p></office:text></office:body></office:document-content>`,
    },
    ...more,
    {
      name: 'META-INF/manifest.xml',
      data: `<?xml version="1.0" encoding="UTF-8"?><manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"><manifest:file-entry manifest:full-path="/" manifest:media-type="application/vnd.oasis.opendocument.text"/>${manifest}</manifest:manifest>`,
    },
  ]);
}
