/**
 * Where a document is looked at in place. The address is the service's own, whatever name it goes by: taken from here, so that
 * the session comes along and a frame is allowed.
 */
export const inlineAddress = (url: string): string => `${downloadAddress(url)}?disposition=inline`;

/** The same of a PDF, as wide as its place and without the viewer's own side pane. */
export const pdfAddress = (url: string): string => `${inlineAddress(url)}#view=FitH&navpanes=0`;

/** Where it is saved from. */
export const downloadAddress = (url: string): string => new URL(url, location.href).pathname;

/** Where all documents of a case are, as one ZIP. */
export const caseZipAddress = (applicationId: string): string => `/applications/${applicationId}/documents.zip`;

/** Where a receipt is as a PDF, in the language of the page. */
export const receiptAddress = (submissionId: string, language: string): string =>
  `/submissions/${submissionId}/receipt.pdf?language=${language}`;

/** Where a finished upload is looked at by whoever sent it. */
export const uploadAddress = (attachmentId: string): string => `/documents/${attachmentId}?disposition=inline`;
