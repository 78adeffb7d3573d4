import { describe, expect, it } from 'vitest';
import { cpuTime } from '../kernel/testing/cpu-time.ts';
import { MASK, maskLines, maySecret } from './mask-text.ts';

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
    'P@ss: Zq7x01',
    'Passw0rd: Zq7x01',
    'p/word: Zq7x01',
    'P A S S W O R D : Zq7x01',
    'Ｐａｓｓｗｏｒｄ：Zq7x01',
    'Pass\u200bword Zq7x01',
    'mot de passe : Zq7x01',
    'passwort: Zq7x01',
    'Kod laluan: Zq7x01',
    'kod akses Zq7x01',
    '密码: Zq7x01',
    'access code: Zq7x01',
    'credential: Zq7x01',
    'default key: Zq7x01',
    'WPA2-PSK: Zq7x01',
    'PSK Zq7x01',
    'key Zq7x01',
    'PIN: Zq7x01',
    'the pass is Zq7x01',
    'New pw for customer is Zq7x01',
    'Wifi: Contoh_5G / Zq7x01',
    'SSID Contoh_5G key Zq7x01',
    'login contoh / Zq7x01',
    'router login admin:Zq7x01',
    'contoh@timebb / Zq7x01',
    'Remarks\t PASSWORD :\n   Zq7x01',
    'password\nis\nZq7x01',
    'pwd_onu=Zq7x01',
    'ONU pw Zq7x01, secret word zebra',
    'Router admin pw is Zq7x01. WiFi key: hello',
    'PPPoE Secret Key\nZq7x01',
    'Kata laluan baru ialah\nZq7x01',
    'SSID: Contoh5G / Zq7x01, channel 6',
    'Pass.: Zq7x01',
    'PASS (ONU) Zq7x01',
    'P.W. : Zq7x01',
    'kata-laluan Zq7x01',
    'wifi密码 Zq7x01',
    'パスワード: Zq7x01',
    'MDP Zq7x01',
    'clé wifi : Zq7x01',
    'OTP: Zq7x01',
    'token Zq7x01',
    'guest wifi is Contoh and key is Zq7x01',
    'pppoe contoh@timebb Zq7x01',
    'Security code Zq7x01',
    'contoh@timebb:lama / Zq7x01',
    'login contoh:lama / Zq7x01',
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
    'Key: with the guard',
    'https://work.time.example.com/iptv/admin/index.php/simain/setappt/90000021-0000-4000-8000-000000000021',
    'See http://admin.example.com/a1/b2 for it',
    'Pin 3 of the socket is bent',
    'Wifi: slow / red lamp',
    'Contact: contoh@example.com / 012-6950123',
    'Customer forgot her password.\nUrgent',
    'Access via lobby 3 / level 12',
  ])('should leave %j as it is', (text) => {
    expect(maskLines(text.split('\n')).join('\n')).toBe(text);
  });
});

const LONG = 500_000;
const many = (text: string): string => text.repeat(Math.ceil(LONG / text.length));

describe('a text made to be slow', () => {
  it.each([
    ['user and blanks', `user${many(' ')}x`],
    ['user and tabs', `user a${many('\t')}x`],
    ['user and separators of lines', `user${many('\u2028')}x`],
    ['a name and signs', `password${many('-')}!`],
    ['names in brackets', many('pass(')],
    ['edges of cells', `wifi a/b${many('|')}x`],
    ['many of them', many('wifi a/||||')],
    ['signs around an at', many(`${':'.repeat(60)}@${':'.repeat(60)}`)],
    ['names without a secret', many('pin-')],
    ['users', many('user:')],
    ['lines of blanks', many(`user${' '.repeat(1_900)}x\n`)],
    ['signs below a name', `Password\n${many('>')}${many(':')}x`],
    ['a glued name', `password${many(':')}\u2028`],
    ['blanks and more below a name', `Password\n${many('| ')}x y`],
  ])('should be looked at quickly: %s', (_, text) => {
    expect(cpuTime(() => maskLines(text.split('\n')))).toBeLessThan(2_000);
  });

  it('should be told from a secret quickly', () => {
    const spent = cpuTime(() => {
      expect(maySecret(`${many('|')}a b`)).toBe(false);
      expect(maySecret(`${many('| ')}Zq7x01 |`)).toBe(true);
    });
    expect(spent).toBeLessThan(2_000);
  });

  it.each(['Password: Zq7x01', 'login contoh / Zq7x01', 'contoh@timebb / Zq7x01', 'key Zq7x01'])(
    'should not show the secret of %j wherever it stands in a long line',
    (secret) => {
      for (let before = 1_500; before < 2_100; before += 7) {
        const line = `${'word '.repeat(before / 5).padEnd(before, '.')} ${secret} ${'word '.repeat(600)}`;
        expect(maskLines([line]).join('')).not.toContain('Zq7x01');
      }
    },
  );

  it('should find a secret behind many blanks', () => {
    expect(maskLines([`user contoh${' '.repeat(5_000)}Zq7x01`]).join('')).not.toContain('Zq7x01');
    expect(maskLines([`${' '.repeat(5_000)}no more`])).toEqual([`${' '.repeat(5_000)}no more`]);
  });
});
