import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../words/index.ts';
import {
  asBody,
  asHtml,
  asSubject,
  DIGEST_AT,
  mailFault,
  NOTIFICATION_CHANNELS,
  NOTIFICATION_KINDS,
  notificationSettingsOf,
  placeLink,
  planDeliveries,
  usualTemplate,
  usualWish,
} from './index.ts';

const now = new Date('2026-06-01T01:00:00Z');
const times = { zone: 'Asia/Kuala_Lumpur', quiet: null, digestAt: DIGEST_AT };
const both = { now, channels: ['mail', 'inbox'] as const };

describe('by which ways somebody is told', () => {
  it('should be those that he wants and that there are', () => {
    const plan = (wish: Parameters<typeof planDeliveries>[0]['wish'], channels = both.channels) =>
      planDeliveries({ kind: 'task_assigned', wish, times }, { now, channels });
    expect(plan({ mail: 'now', inbox: true })).toEqual([
      { channel: 'inbox', inDigest: false, notBefore: now },
      { channel: 'mail', inDigest: false, notBefore: now },
    ]);
    expect(plan({ mail: 'off', inbox: false })).toEqual([]);
    expect(plan({ mail: 'digest', inbox: false })).toEqual([
      { channel: 'mail', inDigest: true, notBefore: new Date('2026-06-01T09:00:00Z') },
    ]);
  });

  it('should hold a mail back in quiet hours, and not the note in the application', () => {
    const quiet = { ...times, quiet: { from: '08:00', until: '10:00' } };
    const wish = usualWish('task_assigned');
    expect(planDeliveries({ kind: 'task_assigned', wish, times: quiet }, both)).toEqual([
      { channel: 'inbox', inDigest: false, notBefore: now },
      { channel: 'mail', inDigest: false, notBefore: new Date('2026-06-01T02:00:00Z') },
    ]);
  });

  it('should never put the mail of the morning into a summary', () => {
    const [plan] = planDeliveries(
      { kind: 'tasks_today', wish: { mail: 'digest', inbox: false }, times },
      both,
    );
    expect(plan).toMatchObject({ inDigest: false, notBefore: now });
  });
});

describe('a link that is its reader’s alone', () => {
  const link = 'https://fieldwright.example.com/portal/approve/abc';
  const place = (body: string): string => placeLink(body, { placeholder: 'link-1', link });

  it('should stand where its line is its own', () => {
    expect(place('Decide:\n  link-1\n\nBye')).toBe(`Decide:\n${link}\n\nBye`);
  });

  it('should never be a part of another address', () => {
    expect(place('https://evil.example/?link-1')).toBe(`https://evil.example/?\n\n${link}`);
    expect(place('https://evil.example/?\u2028link-1')).not.toContain(`\u2028${link}`);
    expect(place('a link-1 b\nlink-1')).toBe(`a  b\n${link}`);
    expect(place('A\n\nlink-1 link-1')).toBe(`A\n\n${link}`);
  });

  it('should be in no text that does not name it', () => {
    expect(place('Look into the application.')).toBe('Look into the application.');
  });
});

describe('what a mail server answers', () => {
  it.each([
    [{ code: 'ECONNREFUSED' }, ['SERVER_UNREACHABLE', false, true]],
    [{ code: 'ESOCKET', command: 'CONN' }, ['SERVER_UNREACHABLE', false, true]],
    [{ code: 'ETIMEDOUT', command: 'CONN' }, ['SERVER_SILENT', false, true]],
    [{ code: 'EAUTH', responseCode: 535 }, ['SERVER_LOGIN', false, true]],
    [{ code: 'EENVELOPE', responseCode: 450, command: 'RCPT TO' }, ['LATER', false, false]],
    [
      { code: 'EENVELOPE', responseCode: 550, command: 'RCPT TO' },
      ['ADDRESS_REFUSED', true, false],
    ],
    [{ code: 'EMESSAGE', responseCode: 554, command: 'DATA' }, ['REFUSED', true, false]],
    [{ responseCode: 421, command: 'EHLO' }, ['LATER', false, true]],
    [new Error('?'), ['UNKNOWN', false, false]],
    [null, ['UNKNOWN', false, false]],
  ])('should mean what it means: %j', (error, expected) => {
    const { trouble, isFinal, isOfServer } = mailFault(error);
    expect([trouble, isFinal, isOfServer]).toEqual(expected);
  });

  it('should be kept without addresses', () => {
    const response = '550 5.1.1 <aisyah@example.com>:\n  no such user';
    expect(mailFault({ responseCode: 550, response }).said).toBe('550 5.1.1 <…>: no such user');
  });
});

describe('texts of the product', () => {
  it('should be there for every kind, channel and language', () => {
    for (const { value: kind } of NOTIFICATION_KINDS)
      for (const { value: channel } of NOTIFICATION_CHANNELS)
        for (const language of LANGUAGES) {
          const { subject, body } = usualTemplate(kind, channel, language);
          expect(`${subject}${body}`).toContain('{{');
        }
  });
});

describe('the text of a mail', () => {
  it('should read as it was written, with links that can be followed', () => {
    expect(asSubject('Tom &amp; Ali\r\n is &#x3D; here ')).toBe('Tom & Ali is = here');
    expect(asBody('a  \n\n\n\nb &lt;c&gt;')).toBe('a\n\nb <c>');
    const html = asHtml('<b>\nhttps://a.example/x?y=1&z=2 end', {
      ...{ title: 'T', sender: '<Firm>', color: 'red;}', language: 'en' },
    });
    expect(html).toContain('&lt;b&gt;<br><a href="https://a.example/x?y=1&amp;z=2"');
    expect(html).toContain('&lt;Firm&gt;');
    expect(html).toContain('#1f5fa8');
    expect(html).not.toContain('red;');
  });
});

describe('settings of a company', () => {
  it('should count as not set when they are out of their range', () => {
    const usual = { remindAt: '07:00', zone: 'company', escalateAfterDays: 3 };
    expect(notificationSettingsOf(null)).toEqual(usual);
    const odd = { remindAt: '7', zone: 'mars', escalateAfterDays: 0 };
    expect(notificationSettingsOf({ notifications: odd })).toEqual(usual);
    const own = { remindAt: '06:30', zone: 'utc', escalateAfterDays: null };
    expect(notificationSettingsOf({ notifications: own })).toEqual(own);
  });
});
