export type Letter = {
  from: string;
  subject: string;
  sentAt: Date;
  lines: readonly string[];
  file?: { name: string; content: Buffer };
};

const BOUNDARY = 'part-of-a-demo-mail';

const attached = ({ name, content }: NonNullable<Letter['file']>): string[] => [
  `--${BOUNDARY}`,
  `Content-Type: application/octet-stream; name="${name}"`,
  `Content-Disposition: attachment; filename="${name}"`,
  'Content-Transfer-Encoding: base64',
  '',
  ...(content.toString('base64').match(/.{1,76}/g) ?? []),
  `--${BOUNDARY}--`,
];

/** A mail as a server hands it over: ASCII or UTF-8 text, with a file or without. */
export const letter = ({ from, subject, sentAt, lines, file }: Letter): Buffer => {
  const words = from.replaceAll(/[^a-z]/gi, '').slice(-12);
  const head = [
    `From: ${from}`,
    'To: orders@installer.example.com',
    `Subject: ${subject}`,
    `Date: ${sentAt.toUTCString()}`,
    `Message-ID: <${sentAt.getTime()}.${words}@example.com>`,
    'MIME-Version: 1.0',
  ];
  const text = ['Content-Type: text/plain; charset=utf-8', '', ...lines, ''];
  const body = file
    ? [
        `Content-Type: multipart/mixed; boundary="${BOUNDARY}"`,
        '',
        `--${BOUNDARY}`,
        ...text,
        ...attached(file),
      ]
    : text;
  return Buffer.from([...head, ...body, ''].join('\r\n'));
};
