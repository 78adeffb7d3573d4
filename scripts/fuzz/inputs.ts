import { existsSync, globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { utils, write } from '@e965/xlsx';
import { activationForm } from '../../seeds/factories/partner-forms.ts';
import { mutateBytes } from './mutate-bytes.ts';
import type { Mutate } from './mutate-bytes.ts';
import { mutateMime } from './mutate-mime.ts';
import { mutateCompound, mutateZip } from './mutate-office.ts';
import { mutatePdf } from './mutate-pdf.ts';

/** A sound file to start from, and how to damage what its kind is made of. */
export type Input = { name: string; bytes: Buffer; mutate: Mutate };

const BY_ENDING: Record<string, Mutate> = {
  xls: mutateCompound,
  msg: mutateCompound,
  xlsx: mutateZip,
  eml: mutateMime,
  pdf: mutatePdf,
  txt: mutateBytes,
};

/** Some samples are broken from the start: they are only damaged further. */
const orBytes =
  (mutate: Mutate): Mutate =>
  (bytes, random) => {
    try {
      return mutate(bytes, random);
    } catch {
      return mutateBytes(bytes, random);
    }
  };

const withMutation = (name: string, bytes: Buffer): Input => ({
  name,
  bytes,
  mutate: orBytes(BY_ENDING[name.split('.').at(-1) ?? ''] ?? mutateBytes),
});

const MAIL = [
  'From: Contoh <no-reply@time.example.com>',
  'Subject: Confirm Withdraw - TBBNA900002G - CONTOH SAMPEL',
  'Date: Mon, 07 Dec 2026 09:10:00 +0800',
  'Message-ID: <fuzz@time.example.com>',
  'MIME-Version: 1.0',
  'Content-Type: multipart/mixed; boundary="one"',
  '',
  '--one',
  'Content-Type: text/html; charset="utf-8"',
  'Content-Transfer-Encoding: quoted-printable',
  '',
  '<table><tr><td>Service ID</td><td>TBBNA900002G</td></tr></table><p>Reason : gone=',
  '</p>',
  '--one',
  'Content-Type: text/plain; name="note.txt"',
  'Content-Disposition: attachment; filename="note.txt"',
  '',
  'Service ID : TBBNA900002G',
  '--one--',
].join('\r\n');

const PDF = [
  '%PDF-1.4',
  '1 0 obj <</Type /Catalog /Pages 2 0 R>> endobj',
  '2 0 obj <</Type /Pages /Kids [3 0 R] /Count 1>> endobj',
  '3 0 obj <</Type /Page /Parent 2 0 R /MediaBox [0 0 300 300] /Contents 4 0 R',
  '/Resources <</Font <</F1 <</Type /Font /Subtype /Type1 /BaseFont /Helvetica>>>>>>>> endobj',
  '4 0 obj <</Length 52>>',
  'stream',
  'BT /F1 12 Tf 20 200 Td (Advice Ref: ADV900000001) Tj ET',
  'endstream endobj',
  'trailer <</Root 1 0 R /Size 5>>',
  '%%EOF',
].join('\n');

const listWorkbook = (): Buffer => {
  const book = utils.book_new();
  const rows = [
    ['WO No.', 'WO Type', 'Service No.', 'Customer Name', 'Contact No', 'App Date', 'App Time'],
    ['A9100001', 'ACTIVATION', 'TBBNA910001G', 'CONTOH', '0100000101', '11/11/2026', '10:00'],
  ];
  utils.book_append_sheet(book, utils.aoa_to_sheet(rows), '11 NOV');
  return write(book, { type: 'buffer', bookType: 'xlsx' }) as Buffer;
};

/** Files that the project can make itself. */
export const madeInputs = (): Input[] => [
  withMutation('A9000001.xls', activationForm()),
  withMutation('list.xlsx', listWorkbook()),
  withMutation('mail.eml', Buffer.from(MAIL)),
  withMutation('advice.pdf', Buffer.from(PDF)),
  withMutation('note.txt', Buffer.from('Service ID : TBBNA900002G\nReason : none')),
];

const SMALL_ENOUGH = 120_000;

/** The files of a folder that are of a kind we read. */
export const inputsIn = (folder: string): Input[] =>
  !existsSync(folder)
    ? []
    : globSync('**/*.{xls,xlsx,eml,msg,pdf}', { cwd: folder })
        .sort()
        .map((name) => withMutation(basename(name), readFileSync(join(folder, name))))
        .filter(({ bytes }) => bytes.length > 0 && bytes.length < SMALL_ENOUGH);
