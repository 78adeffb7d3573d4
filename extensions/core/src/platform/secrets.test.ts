import { describe, expect, it } from 'vitest';
import { createSecretBox } from './secrets.ts';

describe('secret box', () => {
  const box = createSecretBox('a secret of the installation');

  it('opens what it sealed, and never seals alike twice', () => {
    expect(box.open(box.seal('wi-fi pässword'))).toBe('wi-fi pässword');
    expect(box.seal('x')).not.toBe(box.seal('x'));
    expect(box.open(box.seal(''))).toBe('');
  });

  it('opens nothing that was sealed for another purpose', () => {
    const link = box.seal('{}', 'approval-links');
    expect(box.open(link, 'approval-links')).toBe('{}');
    expect(() => box.open(link)).toThrow(/cannot be read/);
    expect(() => box.open(box.seal('{}'), 'approval-links')).toThrow(/cannot be read/);
    expect(() => box.open(box.seal('{}', 'sent-links'), 'run-inputs')).toThrow(/cannot be read/);
  });

  it('reads what earlier releases sealed under their one key, save for what comes from outside', () => {
    // Of `a secret of the installation`.
    const earlier = 'fw1.BwcHBwcHBwcHBwcH.abDAn6emMppvDuMZxuU5Bw.Kko0pvE';
    expect(box.open(earlier)).toBe('wi-fi');
    expect(box.open(earlier, 'draft-secrets')).toBe('wi-fi');
    expect(() => box.open(earlier, 'approval-links')).toThrow(/cannot be read/);
    expect(() => box.open(earlier.replace('fw1', 'fw2'), 'approval-links')).toThrow(
      /cannot be read/,
    );
  });

  it('refuses another installation’s secret and altered text', () => {
    const sealed = box.seal('text');
    expect(() => createSecretBox('another').open(sealed)).toThrow(/cannot be read/);
    expect(() => box.open(sealed.slice(0, -2) + 'AA')).toThrow(/cannot be read/);
    expect(() => box.open('plain text')).toThrow(/cannot be read/);
  });
});
