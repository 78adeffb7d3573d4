import { describe, expect, it } from 'vitest';
import { MASK, maskLines } from './mask-text.ts';

describe('lines as they are stored', () => {
  it.each([
    'Password: Zq7x01',
    'Password\nZq7x01',
    'Password\n\nZq7x01',
    'The password is Zq7x01',
    'Pwd: Zq7x01',
    'PW - Zq7x01',
    'P/W: Zq7x01',
    'WiFi key: Zq7x01',
    'Wi-Fi password Zq7x01',
    'Kata laluan: Zq7x01',
    'Username / Password: contoh@timebb / Zq7x01',
    'PASSWORD = Zq7x01',
    'Login contoh pass Zq7x01',
    '| Password | Zq7x01 |',
    'Password\t Zq7x01\t',
    'PasswordZq7x01',
    'New passcode – Zq7x01',
    'Network key：Zq7x01',
    'Password (new):\nZq7x01',
  ])('should not hold the secret of %j', (text) => {
    const shown = maskLines(text.split('\n')).join('\n');
    expect(shown).not.toContain('Zq7x01');
    expect(shown).toContain(MASK);
  });

  it.each([
    'Please pass the form to the installer',
    'Tests passed on 9 December',
    'Password\nLAN IP, Gateway IP (if any)',
    'Password\nUsername: contoh',
    'Key collection at the guard house',
    'Compass Tower 12',
  ])('should leave %j as it is', (text) => {
    expect(maskLines(text.split('\n')).join('\n')).toBe(text);
  });
});
