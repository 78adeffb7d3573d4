import { expect, it } from 'vitest';
import { mailboxTrouble, type MailboxSigns, profileTrouble } from './mail-health.ts';

const now = new Date('2026-12-10T10:00:00Z');
const ago = (minutes: number) => new Date(now.getTime() - minutes * 60_000);
const box = (changes: Partial<MailboxSigns> = {}): MailboxSigns => ({
  is_active: true,
  interval_seconds: 60,
  silent_after_hours: 4,
  created_at: ago(10_000),
  last_contact_at: ago(1),
  last_mail_at: ago(30),
  last_error_code: null,
  last_error_message: null,
  ...changes,
});

it('calls for a mailbox that fails for longer than a moment, or is silent for too long', () => {
  expect(mailboxTrouble(box(), now)).toBeNull();
  const broken = { last_error_code: 'MAILBOX_TIMEOUT', last_error_message: 'No answer.' };
  expect(mailboxTrouble(box(broken), now)).toBeNull();
  expect(mailboxTrouble(box({ ...broken, last_contact_at: ago(11) }), now)).toMatchObject({
    code: 'FAILING',
    message: expect.stringContaining('No answer.'),
  });
  expect(
    mailboxTrouble(box({ ...broken, last_contact_at: ago(11), interval_seconds: 600 }), now),
  ).toBeNull();
  expect(mailboxTrouble(box({ last_mail_at: ago(241) }), now)?.code).toBe('SILENT');
  expect(mailboxTrouble(box({ last_mail_at: null, created_at: ago(241) }), now)?.code).toBe(
    'SILENT',
  );
  expect(mailboxTrouble(box({ last_mail_at: ago(241), silent_after_hours: null }), now)).toBeNull();
  expect(mailboxTrouble(box({ last_mail_at: ago(241), is_active: false }), now)).toBeNull();
});

it('calls for a profile only when chance does not explain it', () => {
  const before = { drafts: 300, withErrors: 6 };
  expect(profileTrouble({ drafts: 20, withErrors: 15 }, before)?.code).toBe('DEGRADED');
  expect(profileTrouble({ drafts: 20, withErrors: 1 }, before)).toBeNull();
  expect(profileTrouble({ drafts: 4, withErrors: 4 }, before)).toBeNull();
  expect(
    profileTrouble({ drafts: 20, withErrors: 10 }, { drafts: 300, withErrors: 150 }),
  ).toBeNull();
});
