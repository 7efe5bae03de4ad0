import type { MediaType } from '../media-type.ts';
import type { Content } from './content.ts';
import { checkJpeg } from './jpeg.ts';
import { checkDocx, checkOdt } from './office.ts';
import { checkPdf } from './pdf.ts';
import { checkPng } from './png.ts';
import { checkText } from './text.ts';

const checks: Record<MediaType, (content: Content) => Promise<void>> = {
  'application/pdf': checkPdf,
  'image/jpeg': checkJpeg,
  'image/png': checkPng,
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': checkDocx,
  'application/vnd.oasis.opendocument.text': checkOdt,
  'text/plain': checkText,
};

/** Whole, open, and nothing in it that acts, unpacks without end, or is something else besides. @throws UploadRefused */
export const checkStructure = (content: Content, mediaType: MediaType): Promise<void> => checks[mediaType](content);
