import { existsSync, globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { CFB, utils, write } from '@e965/xlsx';
import { activationForm } from '../../seeds/factories/partner-forms.ts';
import { BESIDE_XML, besideCompound, besideWorkbook } from './beside-inputs.ts';
import { mutateBytes } from './mutate-bytes.ts';
import type { Mutate } from './mutate-bytes.ts';
import { mutateMarkup } from './mutate-markup.ts';
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

const withMutation = (
  name: string,
  bytes: Buffer,
  mutate: Mutate = BY_ENDING[name.split('.').at(-1) ?? ''] ?? mutateBytes,
): Input => ({ name, bytes, mutate: orBytes(mutate) });

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

const PAGE =
  '<html><head><meta charset="utf-8"></head><body><table><col span="2"><col style="display:none" width="0"><tr><td>WO No.</td><td colspan="2">Service No.</td>' +
  '<td>Customer Name</td></tr><tr style="display:none"><td rowspan="3">A9100001</td></tr>' +
  '<tr><td>A9100002</td><td x:num="46365">09/12/2026</td><td><table><tr><td><p>CONTOH<br>A</p></td></tr></table></td>' +
  '</tr></table></body></html>';

/** The same page as Excel saves it in one file. */
const WEB_ARCHIVE = [
  'MIME-Version: 1.0',
  'X-Document-Type: Workbook',
  'Content-Type: multipart/related; boundary="three"',
  '',
  '--three',
  'Content-Location: file:///C:/A/list.files/sheet001.htm',
  'Content-Transfer-Encoding: base64',
  'Content-Type: text/html; charset="windows-1252"',
  '',
  Buffer.from(PAGE).toString('base64').replace(/.{76}/g, '$&\r\n'),
  '--three--',
  '',
].join('\r\n');

/** Words that people write where a value belongs, and a header in another order. */
const ODD_LIST = [
  'WO No.,WO Type,Service No.,Customer Name,Contact No,App Date,App Time,Status,Password',
  'A9100001,ACTIVATION,TBBNA910001G,TBC,012-6950123-4,9hb Dis 2026,12 malam,K.I.V.,Ab12cd',
  'Service No.,WO No.,WO Type,Customer Name,Contact No,App Date,App Time,Status,Password',
  'TBBNA910002G-1,A9100002,ACTIVATION,#¡REF!,91234567,Wed 9/12/2026,12 noon,Zapped,',
].join('\r\n');

const XML_WORKBOOK =
  '<?xml version="1.0" encoding="UTF-8"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" ' +
  'xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet"><ExcelWorkbook><Date1904/></ExcelWorkbook>' +
  '<Styles><Style ss:ID="s1"><NumberFormat ss:Format="dd/mm/yyyy"/></Style></Styles>' +
  '<Worksheet ss:Name="A"><Table><Column ss:Index="2" ss:Span="3" ss:Hidden="1"/><Row ss:Index="1">' +
  '<Cell ss:MergeAcross="1" ss:MergeDown="2"><Data ss:Type="String">WO No.</Data></Cell>' +
  '<Cell ss:Index="5" ss:StyleID="s1"><Data ss:Type="Number">44903</Data></Cell></Row>' +
  '<Row ss:Hidden="1"><Cell><Data ss:Type="DateTime">2026-12-09T09:00:00.000</Data></Cell>' +
  '<Cell><Data ss:Type="Error">#N/A</Data></Cell></Row></Table></Worksheet></Workbook>';

const TAB_TEXT = 'WO No.\tService No.\tCustomer Name\r\nA9100001\tTBBNA910001G\tCONTOH\r\n';
/** Three letters of GB18030 in an otherwise plain list. */
const FOREIGN_CSV = Buffer.concat([
  Buffer.from('WO No.,Service No.,Customer Name\nA9100001,TBBNA910001G,'),
  Buffer.from([0xb3, 0xc2, 0xc3, 0xc0, 0xc1, 0xe1, 0x0a]),
]);

const archive = (): Buffer => {
  const zip = CFB.utils.cfb_new();
  CFB.utils.cfb_add(zip, '/orders/A9000001.xls', activationForm());
  CFB.utils.cfb_add(zip, '/note.txt', Buffer.from('Service ID : TBBNA900002G'));
  return Buffer.from(CFB.write(zip, { fileType: 'zip', type: 'buffer' }) as Uint8Array);
};

/** A mail with an archive, a byte order mark before it and a quoted forward in it. */
const packedMail = (): Buffer =>
  Buffer.from(
    `\ufeffFrom: Contoh <no-reply@time.example.com>\r\nSubject: Fwd: orders\r\nMIME-Version: 1.0\r\n` +
      'Content-Type: multipart/mixed; boundary="two"\r\n\r\n--two\r\nContent-Type: text/plain\r\n\r\n' +
      '---------- Forwarded message ---------\r\n> Service ID : TBBNA900002G\r\n> Reason : none\r\n--two\r\n' +
      'Content-Type: application/zip; name="orders.zip"\r\nContent-Transfer-Encoding: base64\r\n\r\n' +
      `${archive().toString('base64').replace(/.{76}/g, '$&\r\n')}\r\n--two--\r\n`,
  );

const hidingWorkbook = (bookType: 'xlsx' | 'biff8'): Buffer => {
  const sheet = utils.aoa_to_sheet([
    ['WO No.', 'Service No.'],
    ['A1', 'B1'],
    ['A2', 46_365],
  ]);
  sheet['!rows'] = [{}, { hidden: true }];
  sheet['!cols'] = [{ hidden: true }];
  sheet['!merges'] = [{ s: { r: 1, c: 0 }, e: { r: 2, c: 0 } }];
  const book = utils.book_new();
  utils.book_append_sheet(book, sheet, 'Seen');
  utils.book_append_sheet(book, utils.aoa_to_sheet([['x']]), 'Hidden');
  book.Workbook = { Sheets: [{}, { Hidden: 2 }], WBProps: { date1904: true } };
  return Buffer.from(write(book, { type: 'buffer', bookType }) as Uint8Array);
};

/** Files that the project can make itself. */
export const madeInputs = (): Input[] => [
  withMutation('A9000001.xls', activationForm()),
  withMutation('list.xlsx', listWorkbook()),
  withMutation('mail.eml', Buffer.from(MAIL)),
  withMutation('advice.pdf', Buffer.from(PDF)),
  withMutation('note.txt', Buffer.from('Service ID : TBBNA900002G\nReason : none')),
  withMutation('page.xls', Buffer.from(PAGE), mutateMarkup),
  withMutation('archive.xls', Buffer.from(WEB_ARCHIVE), mutateMime),
  withMutation('odd.csv', Buffer.from(ODD_LIST), mutateBytes),
  withMutation('xml.xls', Buffer.from(XML_WORKBOOK), mutateMarkup),
  withMutation('tab.xls', Buffer.from(TAB_TEXT), mutateBytes),
  withMutation('foreign.csv', FOREIGN_CSV, mutateBytes),
  withMutation('hides.xlsx', hidingWorkbook('xlsx')),
  withMutation('hides.xls', hidingWorkbook('biff8')),
  withMutation('packed.eml', packedMail()),
  withMutation('beside.xlsx', besideWorkbook()),
  withMutation('beside.xls', besideCompound()),
  withMutation('beside-xml.xls', Buffer.from(BESIDE_XML), mutateMarkup),
];

const SMALL_ENOUGH = 120_000;

/** The files of a folder that are of a kind we read. */
export const inputsIn = (folder: string): Input[] =>
  !existsSync(folder)
    ? []
    : globSync('**/*.{xls,xlsx,csv,eml,msg,pdf}', { cwd: folder })
        .sort()
        .map((name) => withMutation(basename(name), readFileSync(join(folder, name))))
        .filter(({ bytes }) => bytes.length > 0 && bytes.length < SMALL_ENOUGH);
