import { CFB, utils, write } from '@e965/xlsx';

const ROWS = [
  ['WO No.', 'WO Type', 'Service No.', 'Customer Name', 'Contact No', 'App Date', 'App Time'],
  ['A9100001', 'ACTIVATION', 'TBBNA910001G', 'CONTOH', '0100000101', '11/11/2026', '10:00'],
];
const written = (bookType: 'xlsx' | 'biff8'): Buffer => {
  const book = utils.book_new();
  utils.book_append_sheet(book, utils.aoa_to_sheet(ROWS), '11 NOV');
  return Buffer.from(write(book, { type: 'buffer', bookType, bookSST: true }) as Uint8Array);
};

/** An `.xlsx` with comments, a talk, text boxes, formulas without a result and struck letters. */
export const besideWorkbook = (): Buffer => {
  const zip = CFB.read(written('xlsx'), { type: 'buffer' });
  const change = (path: string, by: (xml: string) => string): void => {
    const part = CFB.find(zip, path);
    if (part) part.content = Buffer.from(by(Buffer.from(part.content as Uint8Array).toString()));
  };
  change('/xl/worksheets/sheet1.xml', (xml) =>
    xml.replace(/<c r="D2"[^>]*>.*?<\/c>/, '<c r="D2"><f>Data!A1</f><v></v></c>'),
  );
  change('/xl/workbook.xml', (xml) =>
    xml.replace('</workbook>', '<calcPr fullCalcOnLoad="1"/></workbook>'),
  );
  change('/xl/sharedStrings.xml', (xml) =>
    xml.replace(
      /<t[^>]*>ACTIVATION<\/t>/,
      '<r><rPr><strike/></rPr><t>MODIFICATION</t></r><r><t>ACTIVATION</t></r>',
    ),
  );
  const add = (path: string, xml: string): void =>
    void CFB.utils.cfb_add(zip, path, Buffer.from(xml));
  add(
    '/xl/worksheets/_rels/sheet1.xml.rels',
    ['../comments1.xml', '../threadedComments/threadedComment1.xml', '/xl/drawings/drawing1.xml']
      .map((target, at) => `<Relationship Id="r${at}" Target="${target}"/>`)
      .join('')
      .replace(/^.*$/s, '<Relationships>$&</Relationships>'),
  );
  add(
    '/xl/comments1.xml',
    '<comments><commentList><comment ref="F2"><text><r><rPr><b/></rPr><t>2pm</t></r></text></comment><comment ref="A1"><text><t>number</t></text></comment></commentList></comments>',
  );
  add(
    '/xl/threadedComments/threadedComment1.xml',
    '<ThreadedComments><threadedComment ref="F2"><text>2pm?</text></threadedComment></ThreadedComments>',
  );
  add(
    '/xl/drawings/drawing1.xml',
    '<xdr:wsDr xmlns:xdr="x" xmlns:a="a" xmlns:mc="m"><mc:AlternateContent><mc:Choice><xdr:sp><xdr:txBody><a:p><a:r><a:t>Legend</a:t></a:r></a:p></xdr:txBody></xdr:sp></mc:Choice><mc:Fallback><xdr:sp><a:t>Legend</a:t></xdr:sp></mc:Fallback></mc:AlternateContent></xdr:wsDr>',
  );
  return Buffer.from(CFB.write(zip, { fileType: 'zip', type: 'buffer' }) as Uint8Array);
};

const words = (...numbers: number[]): Buffer => {
  const bytes = Buffer.alloc(numbers.length * 2);
  numbers.forEach((number, at) => bytes.writeUInt16LE(number, at * 2));
  return bytes;
};
const record = (type: number, body: Buffer): Buffer =>
  Buffer.concat([words(type, body.length), body]);
/** An object of a sheet: a comment (0x19) or a text box (0x06). */
const object = (kind: number, id: number, text: string): Buffer =>
  Buffer.concat([
    record(0x5d, words(0x15, 0x12, kind, id, 0, 0, 0, 0, 0, 0, 0)),
    record(0x1b6, words(0, 0, 0, 0, 0, text.length, 16, 0, 0)),
    record(0x3c, Buffer.concat([Buffer.from([0]), Buffer.from(text, 'latin1')])),
    record(0x3c, Buffer.alloc(16)),
  ]);

/** The same as an `.xls`. */
export const besideCompound = (): Buffer => {
  const entry = CFB.find(CFB.read(written('biff8'), { type: 'buffer' }), 'Workbook');
  const stream = Buffer.from((entry?.content ?? []) as Uint8Array);
  const end = stream.lastIndexOf(Buffer.from([0x0a, 0, 0, 0]));
  const content = Buffer.concat([
    stream.subarray(0, end),
    record(0x06, Buffer.concat([words(1, 7, 0), Buffer.alloc(8), words(2, 0, 0, 0)])),
    object(0x19, 1, 'ring first'),
    object(0x06, 2, 'Legend'),
    record(0x1c, words(1, 6, 0, 1, 1)),
    stream.subarray(end),
  ]);
  const made = CFB.utils.cfb_new();
  CFB.utils.cfb_add(made, '/Workbook', content);
  return Buffer.from(CFB.write(made, { type: 'buffer' }) as Uint8Array);
};

/** And as SpreadsheetML. */
export const BESIDE_XML =
  '<?xml version="1.0"?><Workbook xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet">' +
  '<Styles><Style ss:ID="gone"><Font ss:StrikeThrough="1"/></Style></Styles><Worksheet ss:Name="A"><Table>' +
  '<Row><Cell><Data ss:Type="String">WO No.</Data><Comment ss:Author="A"><ss:Data><B>A:</B>number</ss:Data></Comment></Cell>' +
  '<Cell ss:Formula="=R1C1"/><Cell ss:StyleID="gone"><Data ss:Type="String"><S>old</S> new</Data></Cell></Row>' +
  '</Table></Worksheet></Workbook>';
