import type { Mutate } from './mutate-bytes.ts';
import { replaceOne } from './mutate-text.ts';
import type { Random } from './random.ts';

const CHARSETS = ['utf-7', 'utf-16', 'x-unknown', 'iso-2022-jp', 'windows-1252', '', 'utf-8"; x="'];
const ENCODINGS = ['base64', 'quoted-printable', '7bit', 'x-uuencode', '8bit', 'binary', 'bogus'];
const TYPES = [
  'multipart/mixed; boundary="zz"',
  'multipart/alternative',
  'message/rfc822',
  'message/partial; id="x"; number=1; total=2',
  'text/html',
  'application/ms-tnef; name="winmail.dat"',
  'multipart/mixed; boundary*0="a"; boundary*1="b"',
];
const SENDERS = ['<>', 'a@b, c@d', '"x" <y@z', 'group: a@b;', '=?utf-8?B?//8=?= <a@b.example>'];

const nest = (text: string, depth: number): string => {
  const head = Array.from(
    { length: depth },
    (_, level) => `Content-Type: multipart/mixed; boundary="n${level}"\r\n\r\n--n${level}\r\n`,
  ).join('');
  const tail = Array.from({ length: depth }, (_, level) => `\r\n--n${depth - 1 - level}--`).join(
    '',
  );
  return `From: a@example.com\r\n${head}${text}${tail}`;
};

const CHANGES: ((text: string, random: Random) => string)[] = [
  (text, random) =>
    replaceOne(text, /charset="?[\w-]+"?/gi, random, () => `charset="${random.pick(CHARSETS)}"`),
  (text, random) =>
    replaceOne(text, /(?<=Transfer-Encoding: )\S+/gi, random, () => random.pick(ENCODINGS)),
  (text, random) =>
    replaceOne(text, /(?<=Content-Type: )[^\r\n]+/gi, random, () => random.pick(TYPES)),
  (text, random) =>
    replaceOne(text, /^--\S+$/gm, random, (line) =>
      random.pick(['', `${line}--`, line.slice(0, -1)]),
    ),
  (text, random) =>
    replaceOne(text, /^(?:From|Subject|Date): .*$/gm, random, (line) => `${line}\r\n${line}`),
  (text, random) => replaceOne(text, /(?<=^From: ).*$/gm, random, () => random.pick(SENDERS)),
  (text, random) =>
    replaceOne(text, /(?<=^Date: ).*$/gm, random, () => random.pick(['never', '0', '99999'])),
  (text, random) => nest(text, 1 + random.int(400)),
  (text, random) => `X-Long: ${'a'.repeat(random.int(400_000))}\r\n${text}`,
  (text, random) =>
    replaceOne(text, /<td[^>]*>/gi, random, (tag) => tag.repeat(1 + random.int(5_000))),
  (text, random) => replaceOne(text, /=\r?\n/g, random, () => '=\u0000\r\n'),
  (text, random) => text.slice(0, random.int(text.length)),
  (text, random) => replaceOne(text, /\r?\n\r?\n/g, random, (gap) => gap.repeat(random.int(2_000))),
];

/** Headers, boundaries, encodings and nesting of a mail. */
export const mutateMime: Mutate = (bytes, random) => {
  let text = bytes.toString('latin1');
  for (let times = 1 + random.int(3); times > 0; times -= 1)
    text = random.pick(CHANGES)(text, random);
  return Buffer.from(text, 'latin1');
};
