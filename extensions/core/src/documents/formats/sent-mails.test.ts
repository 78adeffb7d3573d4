import { CFB } from '@e965/xlsx';
import { describe, expect, it } from 'vitest';
import { READ_LIMITS } from '../limits.ts';
import { openMail } from './open-mail.ts';

const HEAD = ['From: Contoh <sender@example.com>', 'Subject: Contoh', 'MIME-Version: 1.0'];
const joined = (lines: readonly string[]): Buffer => Buffer.from(lines.join('\r\n'));
const html = async (body: string): Promise<string[]> => {
  const lines = [...HEAD, 'Content-Type: text/html; charset=utf-8', '', body];
  return [...(await openMail(joined(lines), READ_LIMITS)).text.lines];
};
const zip = (files: Record<string, Buffer>): Buffer => {
  const archive = CFB.utils.cfb_new();
  for (const [name, content] of Object.entries(files))
    CFB.utils.cfb_add(archive, `/${name}`, content);
  return Buffer.from(CFB.write(archive, { fileType: 'zip', type: 'buffer' }) as Uint8Array);
};
const withFile = (name: string, content: Buffer, type = 'application/octet-stream') =>
  joined([
    ...HEAD,
    'Content-Type: multipart/mixed; boundary="b"',
    '',
    '--b',
    'Content-Type: text/plain',
    '',
    'Attached.',
    '--b',
    `Content-Type: ${type}; name="${name}"`,
    `Content-Disposition: attachment; filename="${name}"`,
    'Content-Transfer-Encoding: base64',
    '',
    content.toString('base64').replace(/.{76}/g, '$&\r\n'),
    '--b--',
  ]);
const filesOf = async (mail: Buffer, limits = READ_LIMITS as typeof READ_LIMITS) =>
  (await openMail(mail, limits)).attachments.map(({ name, problem }) =>
    problem ? `${name}: ${problem}` : name,
  );

describe('cells of a mail', () => {
  const row = (...cells: string[]) => `<tr>${cells.map((one) => `<td>${one}</td>`).join('')}</tr>`;

  it('should be one line whatever stands around their words', async () => {
    const cells = ['<p class="x">Contact <b>No.</b></p>', '<div>012<br>600</div>'];
    const nested = '<table><tr><td><p>Level 1,</p><p>Unit 2</p></td></tr></table>';
    expect(await html(`<table>${row(...cells)}${row('Address', nested)}</table>`)).toEqual([
      'Contact No.\t012 600',
      'Address\tLevel 1, Unit 2',
    ]);
  });

  it('should not hold what is hidden or struck out', async () => {
    const hidden = 'SITI <span style="display: none">XX</span>REKAAN';
    const struck =
      '<s>1/12/2026</s> <span style="text-decoration:line-through">2/12</span>9/12/2026';
    const lines = await html(
      `<div style="display:none">Preview</div><table>${row('Name', hidden)}${row('Date', struck)}</table><p><del>old</del> new</p>`,
    );
    expect(lines.filter(Boolean)).toEqual(['Name\tSITI REKAAN', 'Date\t9/12/2026', 'new']);
  });

  it('should stay lines where they lay out a page', async () => {
    const inner = `<table>${row('Name', 'SITI')}${row('Id', '7')}</table>`;
    const lines = await html(
      `<table>${row('<p>Dear Contoh,</p><p>Please see:</p>')}${row(inner, 'x')}</table>`,
    );
    expect(lines.map((line) => line.trim()).filter(Boolean)).toEqual(
      expect.arrayContaining(['Dear Contoh,', 'Please see:', 'Name\tSITI', 'Id\t7']),
    );
  });
});

describe('files of a mail', () => {
  it('should be those of its archives', async () => {
    const packed = zip({ 'A1.xls': Buffer.from('one'), 'in/A2.csv': Buffer.from('two') });
    expect((await filesOf(withFile('orders.zip', packed))).sort()).toEqual(['A1.xls', 'A2.csv']);
  });

  it('should stay what they are where the archive is a document', async () => {
    const workbook = zip({
      '[Content_Types].xml': Buffer.from('<x/>'),
      'xl/a.xml': Buffer.from(''),
    });
    expect(await filesOf(withFile('list.xlsx', workbook))).toEqual(['list.xlsx']);
  });

  it('should say why they are not read', async () => {
    const inner = zip({ 'deep.zip': zip({ 'A1.xls': Buffer.from('x') }) });
    expect(await filesOf(withFile('orders.zip', inner))).toEqual(['deep.zip: ARCHIVE_NOT_READ']);
    expect(await filesOf(withFile('a.rar', Buffer.from('Rar!')))).toEqual([
      'a.rar: ARCHIVE_NOT_READ',
    ]);
    expect(await filesOf(withFile('winmail.dat', Buffer.from('x')))).toEqual([
      'winmail.dat: TNEF_NOT_READ',
    ]);
    const sealed = withFile('smime.p7m', Buffer.from('x'), 'application/pkcs7-mime');
    expect(await filesOf(sealed)).toEqual(['smime.p7m: MAIL_SEALED']);
    const broken = zip({ 'A1.xls': Buffer.from('x') }).subarray(0, 40);
    expect(await filesOf(withFile('orders.zip', broken))).toEqual(['orders.zip: ARCHIVE_NOT_READ']);
  });

  it('should be within the limits of the mail', async () => {
    const files = Object.fromEntries(
      Array.from({ length: 5 }, (_, index) => [`${index}.csv`, Buffer.alloc(1_000, 'a')]),
    );
    const mail = withFile('orders.zip', zip(files));
    const limited = (limits: object) => filesOf(mail, { ...READ_LIMITS, ...limits });
    expect(await limited({ inflatedBytes: 4_999 })).toEqual(['orders.zip: ARCHIVE_TOO_LARGE']);
    expect(await limited({ archiveEntries: 4 })).toEqual(['orders.zip: ARCHIVE_TOO_LARGE']);
    await expect(limited({ mailParts: 5 })).rejects.toMatchObject({ code: 'MIME_TOO_MANY_PARTS' });
  });

  it('should be opened where they are mails, also in an archive', async () => {
    const inner = joined([...HEAD.slice(0, 1), 'Subject: Inner', '', 'Service ID : TBBNA900001G']);
    for (const mail of [withFile('order.eml', inner), withFile('o.zip', zip({ 'i.eml': inner }))]) {
      const { attachments, forwarded } = await openMail(mail, READ_LIMITS);
      expect(attachments).toEqual([]);
      expect(forwarded.map(({ headers }) => headers.subject)).toEqual(['Inner']);
    }
  });
});

describe('a mail as it is passed on', () => {
  const plain = async (subject: string, ...lines: string[]) =>
    (await openMail(joined([HEAD[0] ?? '', `Subject: ${subject}`, '', ...lines]), READ_LIMITS)).text
      .lines;

  it('should be read without the signs before its lines', async () => {
    const lines = [
      'FYI',
      '---------- Forwarded message ---------',
      '> Service ID : 7',
      '>',
      '>> Name : A',
    ];
    expect((await plain('Fwd: Order', ...lines)).slice(2)).toEqual([
      'Service ID : 7',
      '',
      'Name : A',
    ]);
    expect(await plain('FW: Order', '> Service ID : 7')).toEqual(['Service ID : 7']);
  });

  it('should keep what an answer quotes', async () => {
    expect(await plain('Re: Fwd: Order', 'Approved', '> Service ID : 7')).toEqual([
      'Approved',
      '> Service ID : 7',
    ]);
  });

  it('should be known by its sender behind a byte order mark and empty lines', async () => {
    const mail = Buffer.concat([Buffer.from('\ufeff\r\n'), joined([...HEAD, '', 'Hello'])]);
    const { headers, text } = await openMail(mail, READ_LIMITS);
    expect(headers.fromAddress).toBe('sender@example.com');
    expect(text.lines).toEqual(['Hello']);
  });
});
