import { ownMember, setMember } from '../kernel/paths.ts';
import type { IntakeErrorCode } from './errors.ts';

/** How a value is read and shown. `secret` values are sealed, `shown` ones are only looked at. */
export type FieldKind =
  | 'text'
  | 'id'
  | 'long'
  | 'phones'
  | 'phone'
  | 'moment'
  | 'address'
  | 'number'
  | 'mail'
  | 'secret'
  | 'choice'
  | 'shown';

export type TargetField = {
  /** Path in a draft's `values`. */
  path: string;
  label: string;
  group: 'Order' | 'Customer' | 'Service';
  kind: FieldKind;
  /** What partners write beside it, best first; compared without case and punctuation. */
  labels: readonly string[];
  /** By order type (`*` for all): the error when it is missing. */
  needed?: Readonly<Record<string, IntakeErrorCode>>;
  /** Not wanted, but raises the confidence when it is there. */
  isWelcome?: boolean;
  /** Cannot be taught by a click: it follows from others, or has a rule of its own. */
  isTaught?: false;
};

const field = (
  group: TargetField['group'],
  path: string,
  label: string,
  kind: FieldKind,
  labels: readonly string[],
  more: Pick<TargetField, 'needed' | 'isWelcome' | 'isTaught'> = {},
): TargetField => ({ path, label, group, kind, labels, ...more });

const all = (code: IntakeErrorCode) => ({ needed: { '*': code } });

/**
 * Everything a profile can fill, with the words partners use for it: the one table behind the
 * suggestions of the teaching screen and the field list of the review screen.
 */
export const TARGET_FIELDS: readonly TargetField[] = [
  field(
    'Order',
    'orderType',
    'Order type',
    'choice',
    [
      'TASK',
      'ORDER TYPE',
      'WO TYPE',
      'JOB TYPE',
      'TYPE OF WORK',
      'REQUEST TYPE',
      'TYPE OF REQUEST',
    ],
    all('MISSING_ORDER_TYPE'),
  ),
  field('Order', 'partner', 'Partner', 'text', [], { isTaught: false }),
  field('Order', 'orderCategory', 'Category', 'text', ['CATEGORY', 'TECHNOLOGY', 'ACCESS TYPE']),
  field(
    'Order',
    'serviceId',
    'Service id',
    'id',
    [
      ...['SERVICE ID', 'TBBN', 'TBBN NO', 'SERVICE NO', 'SERVICE NUMBER', 'SID'],
      ...['PARTNER SERVICE ID', 'DIGI ORDER ID', 'CIRCUIT ID', 'LINE ID', 'ACCOUNT NO'],
      ...['CIRCUIT NO', 'CIRCUIT', 'LINE NO', 'SERVICE LINE'],
    ],
    all('MISSING_SERVICE_ID'),
  ),
  field(
    'Order',
    'woNumber',
    'Partner work order',
    'id',
    [
      ...['WO NO', 'WORK ORDER NO', 'WORK ORDER', 'WO NUMBER', 'ORDER NO', 'ORDER NUMBER'],
      ...['ORDER REF', 'JOB REF', 'JOB NO', 'JOB NUMBER'],
    ],
    { isWelcome: true },
  ),
  field(
    'Order',
    'ticketId',
    'Trouble ticket',
    'id',
    ['TTID', 'TICKET NUMBER', 'TICKET NO', 'TROUBLE TICKET', 'TICKET', 'FAULT NO', 'CASE NO'],
    { needed: { ASSURANCE_STANDARD: 'MISSING_FIELD', ASSURANCE_REPULL: 'MISSING_FIELD' } },
  ),
  field('Order', 'awoNumber', 'Assurance order', 'id', ['AWO NO', 'AWO', 'AWO NUMBER']),
  field('Order', 'referenceNo', 'Reference', 'id', [
    ...['REFERENCE NO', 'REFERENCE', 'REF NO', 'YOUR REF', 'OUR REF'],
  ]),
  field('Order', 'nisCode', 'NIS code', 'id', ['NIS CODE', 'NIS']),
  field('Order', 'relocationType', 'Relocation', 'text', ['RELOCATION TYPE', 'RELOCATION']),
  field(
    'Customer',
    'customerName',
    'Customer',
    'text',
    [
      ...['CUSTOMER NAME', 'NAMA PELANGGAN', 'SUBSCRIBER NAME', 'CUSTOMER', 'SUBSCRIBER'],
      ...['CLIENT NAME', 'NAME OF CUSTOMER', 'END USER', 'NAME'],
    ],
    all('MISSING_CUSTOMER_NAME'),
  ),
  field(
    'Customer',
    'contactPerson',
    'Contact person',
    'text',
    ['CONTACT PERSON', 'CONTACT NAME', 'PERSON IN CHARGE', 'PIC', 'ATTENTION'],
    { isWelcome: true },
  ),
  field(
    'Customer',
    'phones',
    'Phones',
    'phones',
    [
      ...['CONTACT NO', 'CONTACT NUMBER', 'PHONE', 'PHONE NO', 'PHONE NUMBER', 'TELEPHONE', 'TEL'],
      ...['TEL NO', 'MOBILE', 'MOBILE NO', 'H/P', 'HP NO', 'HANDPHONE', 'NO TELEFON'],
      ...['SECONDARY CONTACT NO'],
    ],
    all('MISSING_PHONE'),
  ),
  field('Customer', 'phone', 'Phone', 'text', [], { isTaught: false }),
  field('Customer', 'customerEmail', 'E-mail', 'mail', ['EMAIL', 'E-MAIL', 'EMAIL ADDRESS']),
  field(
    'Customer',
    'address',
    'Address',
    'address',
    [
      ...['SERVICE ADDRESS', 'NEW ADDRESS', 'INSTALLATION ADDRESS', 'SITE ADDRESS', 'ALAMAT'],
      ...['CUSTOMER ADDRESS', 'PREMISES', 'ADDRESS'],
    ],
    all('MISSING_ADDRESS'),
  ),
  field(
    'Customer',
    'building',
    'Building',
    'text',
    ['BUILDING NAME', 'BUILDING', 'CONDO', 'PREMISE NAME'],
    { isWelcome: true },
  ),
  field(
    'Customer',
    'oldAddress',
    'Old address',
    'address',
    [
      ...['OLD ADDRESS', 'PREVIOUS ADDRESS', 'CURRENT ADDRESS', 'FROM ADDRESS'],
      ...['ORIGINAL ADDRESS', 'EXISTING ADDRESS', 'OLD ADD'],
    ],
    { needed: { MODIFICATION_OUTDOOR: 'MISSING_OLD_ADDRESS' } },
  ),
  field(
    'Customer',
    'appointment',
    'Appointment',
    'moment',
    [
      ...['APPOINT. DATE & TIME', 'APPOINTMENT DATE', 'APPOINTMENT DATE & TIME', 'APPOINTMENT'],
      ...['DATE & TIME', 'PREFERRED DATE', 'VISIT DATE', 'VISIT', 'INSTALLATION DATE', 'APP DATE'],
    ],
    all('MISSING_APPOINTMENT'),
  ),
  field(
    'Service',
    'package',
    'Package',
    'text',
    ['PACKAGE', 'PLAN', 'PRODUCT', 'PACKAGE / BANDWIDTH'],
    {
      isWelcome: true,
    },
  ),
  field('Service', 'bandwidthMbps', 'Bandwidth (Mbps)', 'number', ['BANDWIDTH', 'SPEED', 'MBPS']),
  field('Service', 'contractMonths', 'Contract (months)', 'number', [
    ...['CONTRACT', 'CONTRACT PERIOD', 'CONTRACT MONTHS', 'TERM'],
  ]),
  field('Service', 'loginId', 'Login', 'text', ['LOGIN ID', 'USERNAME', 'USER NAME', 'LOGIN'], {
    isWelcome: true,
  }),
  field('Service', 'password', 'Password', 'secret', ['PASSWORD', 'KATA LALUAN']),
  field('Service', 'onuPassword', 'ONU password', 'secret', ['ONU PASSWORD', 'PASSWORD ONU'], {
    needed: { MODIFICATION_OUTDOOR: 'MISSING_ONU_PASSWORD' },
  }),
  field('Service', 'onuSerial', 'ONU serial', 'id', [
    ...['SERIAL NUMBER', 'SERIAL NO', 'S/N', 'ONU SERIAL'],
  ]),
  field('Service', 'wanIp', 'WAN address', 'text', ['WAN IP']),
  field('Service', 'lanIp', 'LAN address', 'text', ['LAN IP']),
  field('Service', 'gateway', 'Gateway', 'text', ['GATEWAY', 'GATEWAY IP']),
  field('Service', 'subnetMask', 'Subnet mask', 'text', ['SUBNET MASK']),
  field('Service', 'issue', 'Issue', 'long', ['ISSUE', 'ISSUES', 'FAULT', 'PROBLEM'], {
    needed: { ASSURANCE_STANDARD: 'MISSING_FIELD', ASSURANCE_REPULL: 'MISSING_FIELD' },
  }),
  field('Service', 'voip', 'VoIP lines', 'shown', [], { isTaught: false }),
  field('Service', 'equipment', 'Equipment', 'shown', [], { isTaught: false }),
  field('Service', 'splitterCandidates', 'Splitters named', 'shown', [], { isTaught: false }),
  field('Service', 'remarks', 'Remarks', 'long', [
    ...['REMARKS', 'REMARK', 'NOTES', 'NOTE', 'COMMENTS', 'CATATAN'],
  ]),
  field('Service', 'salesContact.name', 'Salesperson', 'text', ['SALES PERSON', 'SALESPERSON']),
  field('Service', 'salesContact.phone', 'Salesperson, phone', 'phone', ['SALES CONTACT NO']),
  field('Service', 'salesContact.email', 'Salesperson, e-mail', 'mail', ['SALES EMAIL']),
  field('Service', 'installer', 'Installer named', 'text', ['INSTALLER', 'CONTRACTOR']),
];

export const TAUGHT_FIELDS: readonly TargetField[] = TARGET_FIELDS.filter(
  ({ isTaught }) => isTaught !== false,
);

export const targetField = (path: string): TargetField | undefined =>
  TARGET_FIELDS.find((candidate) => candidate.path === path);

/** What each order type needs, as a profile's `required` has it. */
export const requiredByType = (): Record<string, { field: string; code: IntakeErrorCode }[]> => {
  const required: Record<string, { field: string; code: IntakeErrorCode }[]> = { '*': [] };
  for (const { path, needed = {} } of TARGET_FIELDS)
    for (const [type, code] of Object.entries(needed))
      setMember(required, type, [...(ownMember(required, type) ?? []), { field: path, code }]);
  return required;
};
