import { describe, expect, it } from 'vitest';
import { fileProblem, largestFile, mediaTypeOf } from './file-problem.ts';

const file = (name: string, type: string, size = 1000) => ({ name, type, size });

describe('a file that is chosen', () => {
  it('is good as PDF, JPEG or PNG up to the limit', () => {
    expect(fileProblem(file('valtakirja.pdf', 'application/pdf', largestFile))).toBeNull();
    expect(fileProblem(file('IMG_0001.JPG', 'image/jpeg'))).toBeNull();
  });

  it('is told apart before it is sent: empty, too large, of another kind', () => {
    expect(fileProblem(file('a.pdf', 'application/pdf', 0))).toBe('empty');
    expect(fileProblem(file('a.pdf', 'application/pdf', largestFile + 1))).toBe('tooLarge');
    expect(fileProblem(file('a.docx', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'))).toBe('type');
    expect(fileProblem(file('a.svg', 'image/svg+xml'))).toBe('type');
  });

  it('is known by its name where the system knows no type', () => {
    expect(mediaTypeOf(file('Scan.PDF', ''))).toBe('application/pdf');
    expect(mediaTypeOf(file('Scan.PDF', 'application/octet-stream'))).toBe('application/pdf');
    expect(mediaTypeOf(file('scan', ''))).toBeNull();
  });
});
