import { describe, expect, it } from 'vitest';
import { createSecretBox } from './secrets.ts';

describe('secret box', () => {
  const box = createSecretBox('a secret of the installation');

  it('opens what it sealed, and never seals alike twice', () => {
    expect(box.open(box.seal('wi-fi pässword'))).toBe('wi-fi pässword');
    expect(box.seal('x')).not.toBe(box.seal('x'));
    expect(box.open(box.seal(''))).toBe('');
  });

  it('refuses another installation’s secret and altered text', () => {
    const sealed = box.seal('text');
    expect(() => createSecretBox('another').open(sealed)).toThrow(/cannot be read/);
    expect(() => box.open(sealed.slice(0, -2) + 'AA')).toThrow(/cannot be read/);
    expect(() => box.open('plain text')).toThrow(/cannot be read/);
  });
});
