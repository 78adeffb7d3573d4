import { utils, write } from '@e965/xlsx';

/** A partner's form as a workbook; everything that is not given has a fictional default. */
export type FormFacts = {
  serviceId: string;
  customerName: string;
  phones: string;
  address: string;
  /** As the partner writes it: `yyyy-MM-dd  HH:mm:ss`, wholesale `dd MMM yyyy HH:mm:ss`. */
  appointment: string;
  password: string;
  splitters: string;
};

export type Placed = Record<string, string | number>;

export const workbook = (cells: Placed, merges: readonly string[], last: string): Buffer => {
  const sheet = Object.fromEntries(
    Object.entries(cells).map(([address, value]) => [
      address,
      typeof value === 'number' ? { t: 'n', v: value } : { t: 's', v: value },
    ]),
  );
  const book = utils.book_new();
  const ranges = merges.map((range) => utils.decode_range(range));
  utils.book_append_sheet(book, { ...sheet, '!ref': `A1:${last}`, '!merges': ranges }, 'Sheet1');
  return write(book, { type: 'buffer', bookType: 'biff8' }) as Buffer;
};

const labelsAndRuns = (rows: readonly number[]): string[] =>
  rows.flatMap((row) => [`B${row}:C${row}`, `D${row}:I${row}`]);

/** TIME's activation form (`A9999999.xls`). */
export const activationForm = (facts: Partial<FormFacts> = {}): Buffer => {
  const { serviceId = 'TBBNA990001G', customerName = 'AIMAN CONTOHARI' } = facts;
  return workbook(
    {
      B4: 'NOTIFICATION OF INSTALLATION-FTTH',
      B5: 'TASK:',
      E5: 'X',
      F5: 'ACTIVATION',
      H5: 'MODIFICATION',
      K5: 'CANCELLATION',
      B8: 'CUSTOMER DETAILS',
      J8: 'INSTALLER :',
      M8: 'CONTOH JAYA TRADING & SERVICES',
      B10: 'CUSTOMER NAME',
      D10: customerName,
      B11: 'SERVICE ADDRESS',
      D11:
        facts.address ??
        'Block A, Level 5, Unit 3, MENARA SAMPEL RAYA, JALAN MISALAN, SAMPEL, 58000, KUALA LUMPUR, Wilayah Persekutuan Kuala Lumpur',
      B12: 'CONTACT PERSON',
      D12: customerName,
      B13: 'CONTACT NO.',
      D13: facts.phones ?? '010-0000077 / 60100000077',
      B14: 'APPOINT. DATE & TIME',
      D14: facts.appointment ?? '2026-12-08  10:00:00',
      B15: 'OLD ADDRESS',
      B16: 'ACTIVATION DETAILS',
      B18: 'FIBER INTERNET',
      B19: 'SERVICE ID ',
      D19: serviceId,
      J19: 'TDC CONTACT',
      B20: 'PACKAGE ',
      D20: 'TIME Fibre 500Mbps Home Broadband (CONTOHPLN)',
      J20: 'NAME:',
      M20: 'contohan',
      B21: 'BANDWIDTH',
      D21: '500 Mbps',
      B22: 'LOGIN ID',
      D22: `${serviceId.toLowerCase()}@timebb`,
      J22: 'CONTACT NO:',
      B23: 'PASSWORD',
      D23: facts.password ?? 'Example-7777',
      J23: 'SERIAL NUMBER',
      B29: 'VOIP',
      B31: 'SERVICE ID. / PASSWORD',
      D31: '0300009977/',
      J31: '(Huawei HG8145B7N) \nCAE-000-0860',
      M31: 'X',
      N31: ' YES ',
      P31: 'No',
      B67: 'REMARKS',
      D67: 'PREP TI Contoh Pack Basic.',
      B68: 'SPLITTER LOCATION',
      D68: facts.splitters ?? 'SP01:MDF OLT 7_0/11/0 CTH1A FDF:907 CORE:171',
    },
    labelsAndRuns([10, 11, 12, 13, 14, 15, 19, 20, 21, 22, 23, 31, 67, 68]),
    'P70',
  );
};

/** TIME's wholesale form; the brand is in its title. */
export const wholesaleForm = (facts: Partial<FormFacts> & { brand: 'Digi' | 'Celcom' }): Buffer => {
  const { serviceId = 'DIGI0099001', customerName = 'MEI SAMPELLO', brand } = facts;
  return workbook(
    {
      B6: `Notification on installation - TIME Wholesale Broadband (${brand})`,
      B9: 'CUSTOMER DETAILS',
      B11: 'CUSTOMER NAME',
      D11: customerName,
      B12: 'SERVICE ADDRESS',
      D12:
        facts.address ??
        'D-17-3 RESIDENSI SAMPEL,Jalan CT 8,TAMAN CONTOHRIA,PUCHONG,47100,Selangor,Malaysia.',
      B13: 'CONTACT PERSON',
      D13: customerName,
      B14: 'CONTACT NO.',
      D14: facts.phones ?? 60100000078,
      B15: 'SECONDARY CONTACT NO.',
      D15: 60100000078,
      B16: 'APPOINT. DATE & TIME',
      D16: facts.appointment ?? '17 Dec 2026 10:00:00',
      B17: 'NIS CODE',
      D17: 'EXD2W',
      B18: 'ACTIVATION DETAILS',
      B22: 'PARTNER SERVICE ID',
      D22: serviceId,
      B23: 'PACKAGE / BANDWIDTH',
      D23: `${brand} Contohan Residential Broadband Sample 150Mbps - 24 Months `,
      B24: 'LOGIN ID',
      D24: 'contohoo@digi.home',
      B25: 'PASSWORD',
      D25: facts.password ?? 'Example-7778',
      B34: 'Equipment',
      B35: 'Router',
      E35: 'X',
      F35: 'YES',
      H35: 'NO',
      B46: 'SPLITTER LOCATION',
      D46: 'Remark :SP01 Splitter Location:MDF Port: OLT 9_0/6/12 OLT Location: EXD2W CORE: 85 FDF: ',
    },
    labelsAndRuns([11, 12, 13, 14, 15, 16, 17, 22, 23, 24, 25, 46]),
    'P49',
  );
};

/** A list of work orders, one row each, on one sheet for one day. */
export const orderList = (rows: readonly Record<string, string>[], sheet = '16 NOV'): Buffer => {
  const header = [
    'WO No.',
    'WO Type',
    'Sales/Modi Type',
    'Service No.',
    'Customer Name',
    'Contact No',
    'App Date',
    'App Time',
    'Building Name',
    'SI Name',
    'Status',
  ];
  const book = utils.book_new();
  utils.book_append_sheet(book, utils.json_to_sheet([...rows], { header }), sheet);
  return write(book, { type: 'buffer', bookType: 'xlsx', compression: true }) as Buffer;
};

/** A workbook that is no partner's form, such as somebody attaches by mistake. */
export const otherWorkbook = (lines: readonly string[]): Buffer => {
  const book = utils.book_new();
  utils.book_append_sheet(book, utils.aoa_to_sheet(lines.map((line) => [line])), 'Sheet1');
  return write(book, { type: 'buffer', bookType: 'xlsx' }) as Buffer;
};
