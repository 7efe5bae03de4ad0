import { describe, expect, it } from 'vitest';
import { withPhrase } from './phrases.ts';

describe('a phrase', () => {
  it('comes after what was written, and goes again when it is pressed again', () => {
    const once = withPhrase('First this.', 'Then that.');
    expect(once).toBe('First this.\nThen that.');
    expect(withPhrase(once, 'Then that.')).toBe('First this.');
    expect(withPhrase('', 'Then that.')).toBe('Then that.');
  });
});
