import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decideMail, fitsPattern, type Letter, mayAskFor, type MailRule } from './mail-rules.ts';

const rule = (changes: Partial<MailRule> = {}): MailRule => ({
  id: '1',
  name: 'Partner',
  priority: 50,
  mailbox: null,
  sender: '*@time.example.com',
  domain: null,
  subject: null,
  kinds: [],
  action: 'accept',
  route_to: null,
  ...changes,
});
const letter = (changes: Partial<Letter> = {}): Letter => ({
  mailbox: 'box',
  fromAddress: 'no-reply@time.example.com',
  envelopeFrom: null,
  subject: 'Activation - TBBNA900001G',
  authentication: [],
  ...changes,
});
const found = (server: string, spf: string | null, dmarc: string | null) => ({
  server,
  spf,
  dkim: null,
  dmarc,
});
const OWN = 'mx.installer.example.org';
const trust = (mail: Partial<Letter>, rules = [rule()], authServer: string | null = OWN): string =>
  decideMail(letter(mail), rules, { authServer }).trust;

describe('rules', () => {
  it('trust nobody whom no rule names', () => {
    expect(trust({}, [])).toBe('refused');
    expect(trust({ fromAddress: null })).toBe('refused');
    expect(trust({ fromAddress: 'helpdesk@attacker.example.net' })).toBe('refused');
    expect(trust({ fromAddress: 'a@time.example.com.attacker.example' })).toBe('refused');
    for (const empty of [{ sender: null }, { sender: ' ', subject: 'Activation' }])
      expect(trust({}, [rule(empty)])).toBe('refused');
  });

  it('fit by sender, domain with its subdomains, subject and mailbox together', () => {
    expect(trust({}, [rule({ sender: 'No-Reply@TIME.example.com' })])).toBe('accepted');
    expect(trust({}, [rule({ sender: null, domain: 'example.com' })])).toBe('accepted');
    expect(trust({}, [rule({ sender: null, domain: 'ime.example.com' })])).toBe('refused');
    expect(trust({}, [rule({ subject: 'fault| ACTIVATION ' })])).toBe('accepted');
    expect(trust({}, [rule({ subject: 'fault' })])).toBe('refused');
    expect(trust({}, [rule({ mailbox: 'another' })])).toBe('refused');
  });

  it('are asked by priority, and the first that fits decides', () => {
    const rules = [
      rule({ id: 'a', priority: 10 }),
      rule({ id: 'b', priority: 90, action: 'vip_and_route', route_to: 'somebody' }),
      rule({ id: 'c', priority: 99, subject: 'newsletter', action: 'ignore' }),
    ];
    expect(decideMail(letter(), rules, { authServer: null })).toMatchObject({
      rule: 'b',
      isVip: true,
      routeTo: 'somebody',
    });
    expect(trust({ subject: 'Newsletter' }, rules)).toBe('ignored');
    expect(
      trust({ subject: 'Offer' }, [rule({ sender: null, subject: 'offer', action: 'ignore' })]),
    ).toBe('ignored');
  });

  it('believe what our own server found, and nobody else', () => {
    expect(trust({ authentication: [found(OWN, null, 'fail')] })).toBe('refused');
    expect(trust({ authentication: [found('mx.attacker.example', 'pass', 'pass')] })).toBe(
      'accepted',
    );
    expect(trust({ authentication: [found('mx.attacker.example', null, 'fail')] })).toBe(
      'accepted',
    );
    expect(trust({ authentication: [found(OWN, 'fail', null)] })).toBe('refused');
    // The server's own word is the worst of what stands under its name.
    expect(trust({ authentication: [found(OWN, null, 'pass'), found(OWN, null, 'fail')] })).toBe(
      'refused',
    );
  });

  it('want the envelope to fit the sender unless DMARC vouches for it', () => {
    expect(trust({ envelopeFrom: 'no-reply@time.example.com' })).toBe('accepted');
    expect(trust({ envelopeFrom: 'bounce@mail.time.example.com' })).toBe('accepted');
    const forged = { envelopeFrom: 'x@attacker.example.net' };
    expect(trust(forged)).toBe('refused');
    expect(trust({ ...forged, authentication: [found(OWN, 'fail', 'pass')] })).toBe('accepted');
  });

  it('limit what a sender may ask for', () => {
    expect(mayAskFor([], 'withdrawal')).toBe(true);
    expect(mayAskFor(['payment_advice'], 'payment_advice')).toBe(true);
    expect(mayAskFor(['payment_advice'], 'withdrawal')).toBe(false);
  });
});

describe('patterns', () => {
  it('are as a walk with backtracking says, and never slow', () => {
    expect(fitsPattern('*@*.example.com', 'a@b.example.com')).toBe(true);
    expect(fitsPattern('a?c', 'abc')).toBe(true);
    expect(fitsPattern('a?c', 'ac')).toBe(false);
    expect(fitsPattern(`${'*a'.repeat(200)}b`, 'a'.repeat(5_000))).toBe(false);
    const text = fc.string({ unit: fc.constantFrom('a', 'b', '@', '.'), maxLength: 12 });
    const pattern = fc.string({ unit: fc.constantFrom('a', 'b', '*', '?', '.'), maxLength: 8 });
    fc.assert(
      fc.property(pattern, text, (glob, value) => {
        const source = glob.replace(/[.]/g, '\\.').replace(/\*/g, '.*').replace(/\?/g, '.');
        return fitsPattern(glob, value) === new RegExp(`^${source}$`).test(value);
      }),
    );
  });
});
