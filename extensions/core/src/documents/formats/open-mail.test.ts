import { describe, expect, it } from 'vitest';
import { READ_LIMITS } from '../limits.ts';
import type { ReadLimits } from '../limits.ts';
import { openMail } from './open-mail.ts';

const HEAD = [
  'From: Contoh <sender@example.com>',
  'To: ops@example.org',
  'Subject: =?UTF-8?Q?Contoh_=E2=80=93_satu?=',
  'Date: Mon, 07 Dec 2026 17:12:05 +0800',
  'Message-ID: <one@example.com>',
  'MIME-Version: 1.0',
];
const mail = (...lines: string[]): Buffer => Buffer.from([...HEAD, ...lines].join('\r\n'));
const open = (bytes: Buffer, limits: ReadLimits = READ_LIMITS) => openMail(bytes, limits);
const code = async (bytes: Buffer, limits: ReadLimits = READ_LIMITS) =>
  open(bytes, limits).then(
    () => null,
    (error: { code?: string }) => error.code,
  );
const multipart = (boundary: string, ...parts: string[][]): string[] => [
  `Content-Type: multipart/mixed; boundary="${boundary}"`,
  '',
  ...parts.flatMap((part) => [`--${boundary}`, ...part]),
  `--${boundary}--`,
];
const ATTACHED = ['Content-Type: application/pdf', 'Content-Disposition: attachment', '', 'x'];
const PLAIN = ['Content-Type: text/plain; charset=utf-8', '', 'Service ID : TBBNA900001G'];

describe('openMail', () => {
  it('should read headers, body and time', async () => {
    const { headers, text } = await open(mail('Content-Type: text/plain', '', 'one', '', 'two'));
    expect(headers).toMatchObject({
      messageId: '<one@example.com>',
      fromAddress: 'sender@example.com',
      fromName: 'Contoh',
      subject: 'Contoh – satu',
      sentAt: '2026-12-07T09:12:05.000Z',
    });
    expect(text).toEqual({
      lines: ['one', '', 'two'],
      subject: 'Contoh – satu',
      from: 'sender@example.com',
      sentAt: '2026-12-07T09:12:05.000Z',
    });
  });

  it('should make lines of HTML without its styles, scripts and pictures', async () => {
    const { text } = await open(
      mail(
        'Content-Type: text/html; charset=utf-8',
        '',
        '<html><head><style>p { color: red }</style><title>t</title></head><body>',
        '<script>alert(1)</script><img src="https://tracker.example.net/p.png" alt="pixel">',
        '<table><tr><td><b>Service ID</b></td><td>TBBNA900001G</td></tr>',
        '<tr><td>Name</td><td>A &amp; B</td></tr></table><p>Bye</p></body></html>',
      ),
    );
    expect(text.lines.map((line) => line.replace(/\s+/g, ' ').trim()).filter(Boolean)).toEqual([
      'Service ID TBBNA900001G',
      'Name A & B',
      'Bye',
    ]);
  });

  it('should prefer full HTML to a hint in plain text', async () => {
    const html = `<p>${'Service ID : TBBNA900001G '.repeat(5)}</p>`;
    const { text } = await open(
      mail(
        ...multipart(
          'a',
          ['Content-Type: text/plain', '', 'Please view as HTML.'],
          ['Content-Type: text/html', '', html],
        ),
      ),
    );
    expect(text.lines[0]).toContain('TBBNA900001G');
  });

  it('should give attachments a plain name and open mails within', async () => {
    const inner = [
      'Content-Type: message/rfc822',
      '',
      ...HEAD,
      'Content-Type: text/plain',
      '',
      'in',
    ];
    const file = [
      'Content-Type: application/vnd.ms-excel; name="x"',
      'Content-Disposition: attachment; filename="../../etc/A9000001.xls"',
      'Content-Transfer-Encoding: base64',
      '',
      'aGVsbG8=',
    ];
    const { attachments, forwarded } = await open(mail(...multipart('a', PLAIN, file, inner)));
    expect(attachments.map(({ name }) => name)).toEqual(['A9000001.xls']);
    expect(Buffer.from(attachments[0]?.content ?? []).toString()).toBe('hello');
    expect(forwarded.map(({ text }) => text.lines)).toEqual([['in']]);
  });

  it.each([
    ['"TIME no-reply@time.example.com" <real@attacker.example.net>', 'real@attacker.example.net'],
    ['no-reply@time.example.com <real@attacker.example.net>', 'real@attacker.example.net'],
    ['real@example.com', 'real@example.com'],
    ['<Real@Example.com> (note)', 'real@example.com'],
    ['a@example.com, b@example.com', null],
    ['<a@example.com> <b@example.com>', null],
    ['"a@example.com" b@example.com@example.net', null],
    ['undisclosed', null],
  ])('should take the sender of %s as %s', async (from, expected) => {
    const bytes = Buffer.from(`From: ${from}\r\nSubject: x\r\n\r\nbody`);
    expect((await open(bytes)).headers.fromAddress).toBe(expected);
  });

  it.each(['Mon, 23 Nov 99999 10:00:00 +0800', '-000001-01-01T00:00:00Z'])(
    'should know no time of a mail of %s',
    async (date) => {
      const { headers } = await open(Buffer.from(`From: a@example.com\r\nDate: ${date}\r\n\r\nx`));
      expect(headers.sentAt).toBeNull();
    },
  );

  it('should know no sender when there are two of them', async () => {
    const bytes = Buffer.from('From: a@example.com\r\nFrom: b@example.com\r\nTo: c@x.org\r\n\r\nx');
    expect((await open(bytes)).headers.fromAddress).toBeNull();
  });

  it('should tell what each server found', async () => {
    const bytes = Buffer.from(
      [
        'Return-Path: <bounce@example.com>',
        'Authentication-Results: MX.example.org 1; spf=pass (ok; fine) smtp.mailfrom=example.com;',
        ' dkim=pass header.d=example.com; dkim=fail header.d=other.example; dmarc=pass',
        'Authentication-Results: other.example.net; none',
        'From: a@example.com',
        '',
        'x',
      ].join('\r\n'),
    );
    const { headers } = await open(bytes);
    expect(headers.envelopeFrom).toBe('bounce@example.com');
    expect(headers.authentication).toEqual([
      { server: 'mx.example.org', spf: 'pass', dkim: 'fail', dmarc: 'pass' },
      { server: 'other.example.net', spf: null, dkim: null, dmarc: null },
    ]);
  });
});

describe('what openMail refuses', () => {
  const nested = (depth: number): string[] =>
    depth === 0 ? PLAIN : multipart(`b${depth}`, nested(depth - 1));
  const mails = (depth: number): string[] =>
    depth === 0 ? PLAIN : ['Content-Type: message/rfc822', '', ...HEAD, ...mails(depth - 1)];

  it.each([
    ['nothing', Buffer.alloc(0), 'EMPTY_FILE'],
    ['a text that is no mail', Buffer.from('hello\n\nworld'), 'NOT_A_MAIL'],
    ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47]), 'NOT_A_MAIL'],
    ['a broken OLE container', Buffer.from('d0cf11e0a1b11ae10000', 'hex'), 'CORRUPT_MAIL'],
    ['parts too deep', mail(...nested(30)), 'MIME_TOO_DEEP'],
    ['mails in mails too deep', mail(...mails(30)), 'MIME_TOO_DEEP'],
    [
      'too many parts',
      mail(...multipart('a', ...Array.from({ length: 300 }, () => PLAIN))),
      'MIME_TOO_MANY_PARTS',
    ],
    [
      'a boundary that never occurs',
      mail('Content-Type: multipart/mixed; boundary="x"', '', '--y', ...PLAIN, '--y--'),
      'MIME_BROKEN',
    ],
    ['no boundary', mail('Content-Type: multipart/mixed', '', 'x'), 'MIME_BROKEN'],
    [
      'an inner boundary that never occurs',
      mail(...multipart('a', ['Content-Type: multipart/mixed; boundary="x"', '', 'text'])),
      'MIME_BROKEN',
    ],
    [
      'an end in the middle of a delimiter',
      mail('Content-Type: multipart/mixed; boundary="abcdef"', '', '--abcdef', ...PLAIN, '--abc'),
      'MIME_BROKEN',
    ],
  ])('should refuse %s', async (_, bytes, expected) => {
    expect(await code(bytes)).toBe(expected);
  });

  const html = (content: string): Buffer => mail('Content-Type: text/html', '', content);
  const forwarding = (...letters: Buffer[]): Buffer =>
    mail(
      ...multipart(
        'outer',
        ...letters.map((letter) => [
          'Content-Type: message/rfc822',
          'Content-Transfer-Encoding: base64',
          '',
          ...(letter.toString('base64').match(/.{1,76}/g) ?? []),
        ]),
      ),
    );

  it('should refuse 400,000 elements before any tree is built of them', async () => {
    for (const piece of ['<b>x</b>', '<div>', '<tr><td>1', '<a href="x">'])
      expect(await code(html(piece.repeat(200_000)))).toBe('HTML_TOO_LARGE');
    expect(await code(html('<div>'.repeat(READ_LIMITS.htmlTags)))).toBe(null);
  });

  it('should not believe how many columns a cell has', async () => {
    const wide = '<table><tr><td colspan="1000000000" rowspan="1000000000">x</td></tr></table>';
    expect((await open(html(wide))).text.lines).toContainEqual(expect.stringContaining('x'));
  });

  it('should count elements and parts over all letters that are forwarded', async () => {
    const letter = html('<b>x</b>'.repeat(READ_LIMITS.htmlTags / 10));
    expect(await code(forwarding(...Array.from({ length: 4 }, () => letter)))).toBe(null);
    expect(await code(forwarding(...Array.from({ length: 6 }, () => letter)))).toBe(
      'HTML_TOO_LARGE',
    );
    const many = mail(...multipart('in', ...Array.from({ length: 90 }, () => ATTACHED)));
    expect(await code(forwarding(many, many))).toBe(null);
    expect(await code(forwarding(many, many, many))).toBe('MIME_TOO_MANY_PARTS');
  });

  it('should refuse a text that is too long', async () => {
    const bytes = mail('Content-Type: text/plain', '', 'x'.repeat(2_000));
    expect(await code(bytes, { ...READ_LIMITS, textLength: 1_000 })).toBe('TEXT_TOO_LONG');
  });

  it('should bear a multipart without an end', async () => {
    const bytes = mail('Content-Type: multipart/mixed; boundary="a"', '', '--a', ...PLAIN);
    expect((await open(bytes)).text.lines).toEqual(['Service ID : TBBNA900001G']);
  });
});
