import type {
  Section,
  TextFieldRule,
  TextProfile,
} from '../../../../extensions/domain/intake/profile.ts';
import { REQUIRED_ALWAYS, COUNTRY, ZONE } from '../shared.ts';
import { base, DAYS } from './shared.ts';

const SECTIONS: Record<string, Section> = {
  customer: { from: ['Customer Details'], to: ['Internet details', 'Voice details'] },
  internet: { from: ['Internet details'], to: ['Voice details', 'Appointment details'] },
  voice: { from: ['Voice details'], to: ['Appointment details'] },
  appointment: { from: ['Appointment details'], to: ['Warranty Information'] },
  remarks: { from: ['Remarks'], to: ['TS Appointment Date'] },
  warranty: { from: ['Warranty Information'], to: ['Please take note'] },
};

const SPLITTER =
  '(?<name>(?:(?<olt>[A-Z0-9]+)_)?(?<site>[A-Z0-9]{5})_(?<place>[A-Z0-9]+)_S(?<splitter>\\d+)(?:_[^\\n]+)?)';

/** `APPMT - <installer><service id><customer><ticket><AWO>`; saved as a file the brackets go. */
const SUBJECT = {
  installer: 'APPMT\\s*-\\s*<([^>]*)>',
  serviceId: '\\bAPPMT\\b.*?(TBBN[A-Z]?\\d{5,}[A-Z]?)',
  customer: '<TBBN[A-Z]?\\d{5,}[A-Z]?><([^>]*)>',
};

/** A value that a print may wrap: everything up to the next label, on one line. */
const wrapped = (field: string, section: string, ...labels: string[]): TextFieldRule => ({
  kind: 'value',
  field,
  labels,
  section,
  place: 'block',
  join: ' ',
});

const identity: TextFieldRule[] = [
  { kind: 'constant', field: 'kind', value: 'fault-mail' },
  { kind: 'constant', field: 'partnerGroup', value: 'TIME' },
  { kind: 'constant', field: 'partner', value: 'TIME-ASSURANCE' },
  { kind: 'constant', field: 'serviceIdType', value: 'TBBN' },
  { kind: 'constant', field: 'orderType', value: 'ASSURANCE_STANDARD' },
  { kind: 'text', field: 'subject', pattern: '^.*$', where: ['subject'] },
  {
    kind: 'value',
    field: 'serviceId',
    labels: ['Service ID'],
    section: 'customer',
    transform: 'service-id',
    options: { pattern: 'TBBN[A-Z]?\\d{5,}[A-Z]?' },
  },
  {
    kind: 'text',
    field: 'serviceId',
    pattern: SUBJECT.serviceId,
    where: ['subject', 'file-name'],
    transform: 'upper-case',
    whenEmpty: true,
  },
  {
    kind: 'value',
    field: 'ticketId',
    labels: ['TTID'],
    section: 'customer',
    transform: 'upper-case',
  },
  {
    kind: 'text',
    field: 'ticketId',
    pattern: 'TTKT\\d{10,15}',
    where: ['subject', 'file-name'],
    transform: 'upper-case',
    whenEmpty: true,
  },
  {
    kind: 'text',
    field: 'awoNumber',
    pattern: 'AWO\\d{6}',
    where: ['subject', 'file-name', 'text'],
    transform: 'upper-case',
  },
  { kind: 'file-name', field: 'woNumber', pattern: '^([AMC]\\d{7})\\b', upperCase: true },
  { kind: 'text', field: 'installer', pattern: SUBJECT.installer, where: ['subject'] },
  {
    kind: 'text',
    field: 'installer',
    pattern: '^[ \\t]*Dear\\s+(.+?)[ \\t]*,?[ \\t]*$',
    whenEmpty: true,
  },
];

const customer: TextFieldRule[] = [
  wrapped('customerName', 'customer', 'Customer Name'),
  {
    kind: 'text',
    field: 'customerName',
    pattern: SUBJECT.customer,
    where: ['subject'],
    whenEmpty: true,
  },
  wrapped('customerType', 'customer', 'Customer Type'),
  {
    kind: 'value',
    field: 'phones',
    labels: ['Contact No', 'Contact Number'],
    section: 'customer',
    transform: 'phones',
  },
  {
    kind: 'value',
    field: 'additionalContacts',
    labels: ['Addi cont num', 'Additional contact number', 'Contact 1', 'Contact 2', 'Contact 3'],
    section: 'remarks',
    allLabels: true,
    transform: 'phones',
    except: 'phones',
  },
  { kind: 'value', field: 'contactPerson', labels: ['Contact Person'], section: 'remarks' },
  {
    kind: 'value',
    field: 'address',
    labels: ['Address'],
    section: 'customer',
    place: 'block',
    join: ' ',
    transform: 'address-list',
    options: { area: 'first' },
  },
];

const fault: TextFieldRule[] = [
  wrapped('issue', 'appointment', 'Issues'),
  { kind: 'constant', field: 'optical', value: null },
  {
    kind: 'text',
    field: 'optical.rxDbm',
    pattern: '\\bRX\\s*:\\s*(-?\\d+(?:\\.\\d+)?)\\s*dBm',
    section: 'appointment',
    transform: 'number',
    omitWhenEmpty: true,
  },
  {
    kind: 'text',
    field: 'optical.rxStatus',
    pattern: '\\bRX Status\\s*:\\s*(\\w+)',
    section: 'appointment',
    omitWhenEmpty: true,
  },
  {
    kind: 'value',
    field: 'splitterCandidates',
    labels: ['Splitter Name'],
    section: 'remarks',
    transform: 'splitters',
    options: { pattern: SPLITTER },
  },
  {
    kind: 'value',
    field: 'onuModel',
    labels: ['Current ONU model', 'ONU model'],
    section: 'remarks',
  },
  {
    kind: 'value',
    field: 'remarks',
    labels: ['Remarks'],
    section: 'appointment',
    occurrence: 1,
    place: 'block',
    until: ['TS Appointment Date'],
    transform: 'paragraph',
  },
];

const service: TextFieldRule[] = [
  { kind: 'value', field: 'loginId', labels: ['Username', 'Login ID'], section: 'internet' },
  { kind: 'value', field: 'password', labels: ['Password'], section: 'internet', secret: true },
  {
    kind: 'group',
    field: 'voip',
    labels: ['Service ID'],
    section: 'voice',
    split: '^(?<number>[^/]*)/?(?<password>.*)$',
    needs: 'number',
    number: 'line',
    secrets: ['password'],
  },
  {
    kind: 'value',
    field: 'appointment',
    labels: ['TS Appointment Date', 'TS Appointment Time'],
    section: 'appointment',
    allLabels: true,
    join: ' ',
    transform: 'appointment',
  },
  { kind: 'value', field: 'issuer', labels: ['Issuer By', 'Issued By'], section: 'appointment' },
];

const dated = (field: string, label: string): TextFieldRule => ({
  kind: 'value',
  field,
  labels: [label],
  section: 'warranty',
  transform: 'date',
  options: { formats: DAYS },
});
const yesNo = (field: string, label: string): TextFieldRule => ({
  kind: 'value',
  field,
  labels: [label],
  section: 'warranty',
  transform: 'yes-no',
});
const warranty: TextFieldRule[] = [
  dated('warranty.commissionedDate', 'Commissioned Date'),
  wrapped('warranty.installedBy', 'warranty', 'Installed By'),
  yesNo('warranty.routerWarranty', 'Router Warranty'),
  yesNo('warranty.stbWarranty', 'STB Warranty'),
  dated('warranty.installationDate', 'Installation Date'),
  wrapped('warranty.remainingPeriod', 'warranty', 'Remaining Period of installation warranty'),
  dated('warranty.lastFaultDate', 'Last Fault Date'),
  {
    kind: 'value',
    field: 'warranty.lastFaultTicket',
    labels: ['Last Fault TTKT'],
    section: 'warranty',
    transform: 'upper-case',
  },
  yesNo('warranty.repeatWithinOneMonth', 'Repeat AWO within 1 month (Assurance Warranty)'),
  {
    kind: 'text',
    field: 'workOrderUrl',
    pattern: '(https://[\\w.-]+/\\S*/?simain/setappt/[\\w-]+)',
  },
];

/** TIME's fault mail, also saved from Outlook or printed as PDF. */
export const timeFault: TextProfile = {
  ...base,
  code: 'time-fault',
  name: 'TIME fault mail (APPMT)',
  partner: 'TIME-ASSURANCE',
  priority: 70,
  recognise: {
    minimum: 6,
    signs: [
      { where: 'label', pattern: 'TTID', weight: 2, required: true },
      { where: 'label', pattern: 'TS Appointment Date', weight: 2, required: true },
      { where: 'subject', pattern: '\\bAPPMT\\b', weight: 2 },
      { where: 'label', pattern: 'Customer Type', weight: 1 },
      { where: 'label', pattern: 'Issuer By', weight: 1 },
      { where: 'label', pattern: 'Warranty Information', weight: 1 },
    ],
  },
  definition: {
    kind: 'fault',
    timeZone: ZONE,
    country: COUNTRY,
    sections: SECTIONS,
    otherLabels: [
      'LAN IP, Gateway IP (if any)',
      'IP Address',
      'Service Warranty Information',
      'TS Appointment Time',
      'Please click the URL',
    ],
    fields: [...identity, ...customer, ...fault, ...service, ...warranty],
    required: {
      '*': [...REQUIRED_ALWAYS, { field: 'ticketId', code: 'MISSING_FIELD' }],
    },
    checks: [
      {
        field: 'serviceId',
        pattern: '^TBBN[A-Z]?\\d{6,7}[A-Z]?$',
        code: 'INVALID_SERVICE_ID',
        severity: 'warning',
      },
      { field: 'ticketId', pattern: '^TTKT\\d{15}$', code: 'INVALID_VALUE', severity: 'warning' },
    ],
    enrichment: ['awoNumber', 'issue', 'remarks', 'loginId', 'workOrderUrl'],
  },
};
