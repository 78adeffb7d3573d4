import type { Check, FieldRule, Section } from '../../../extensions/domain/intake/profile.ts';
import { kindOfForm, MATERIAL_CODE, SERVICE_ID_LIKE, SPEED_IN_PACKAGE, text } from './shared.ts';

/** What the activation and the modification form of TIME have in common. */
export const TIME_SECTIONS: Record<string, Section> = {
  customer: { from: ['CUSTOMER DETAILS'], to: ['ACTIVATION DETAILS'] },
  internet: { from: ['FIBER INTERNET'], to: ['VOIP'] },
  sales: { from: ['TDC CONTACT'], to: ['SERIAL NUMBER'], rightPart: true },
  voip: { from: ['VOIP'], to: ['REMARKS'] },
};

export const TIME_SPLITTERS =
  'SP(?<splitter>\\d{2,3})\\s*:\\s*(?<place>.+?)\\s+OLT\\s+(?<olt>\\d{1,2}_\\d+/\\d+/\\d+)' +
  '\\s+(?<site>[A-Z0-9]{4,6})\\s+FDF:\\s*(?<fdf>\\w*?)\\s+CORE:\\s*(?<core>\\d+)';

export const timeHead = (orderType: FieldRule): FieldRule[] => [
  { kind: 'constant', field: 'kind', value: 'work-order-form' },
  { kind: 'constant', field: 'partnerGroup', value: 'TIME' },
  { kind: 'text', field: '$title', pattern: '^(.*(?:FTT[HORC]|relocation).*)$', withinRows: 12 },
  {
    kind: 'cases',
    field: 'partner',
    cases: [{ when: { $title: 'FTTO|office' }, value: 'TIME-FTTO' }],
    otherwise: 'TIME-FTTH',
  },
  { kind: 'constant', field: 'serviceIdType', value: 'TBBN' },
  {
    kind: 'tick',
    field: 'task',
    labels: ['TASK'],
    words: {
      ACTIVATION: 'ACTIVATION',
      MODIFICATION: 'MODIFICATION',
      CANCELLATION: 'CANCELLATION',
    },
  },
  orderType,
  kindOfForm,
  {
    kind: 'cases',
    field: 'orderCategory',
    cases: [
      { when: { $title: 'FTTO|office' }, value: 'FTTO' },
      { when: { $title: 'FTTR' }, value: 'FTTR' },
      { when: { $title: 'FTTC' }, value: 'FTTC' },
    ],
    otherwise: 'FTTH',
  },
  {
    kind: 'value',
    field: 'serviceId',
    labels: ['SERVICE ID', 'TBBN', 'SERVICE NO', 'SID'],
    section: 'internet',
    transform: 'service-id',
    options: { pattern: 'TBBN[A-Z]?\\d{6,7}[A-Z]?', like: SERVICE_ID_LIKE },
  },
  { kind: 'file-name', field: 'woNumber', pattern: '^([AMC]\\d{7})\\b', upperCase: true },
  text('referenceNo', 'REFERENCE NO'),
  { kind: 'value', field: 'rcc', labels: ['RCC'], transform: 'after-colon' },
  { kind: 'tick', field: 'nextBiz', labels: ['NextBiz'], words: { YES: true, NO: false } },
  text('installer', 'INSTALLER'),
  {
    kind: 'value',
    field: 'customerName',
    labels: ['CUSTOMER NAME', 'NAMA PELANGGAN', 'SUBSCRIBER NAME'],
    section: 'customer',
  },
  {
    kind: 'value',
    field: 'contactPerson',
    labels: ['CONTACT PERSON', 'CONTACT NAME', 'PIC'],
    section: 'customer',
  },
  {
    kind: 'value',
    field: 'phones',
    labels: ['CONTACT NO', 'CONTACT NUMBER', 'PHONE', 'TEL', 'MOBILE', 'HANDPHONE'],
    section: 'customer',
    transform: 'phones',
  },
  {
    kind: 'value',
    field: 'address',
    labels: ['SERVICE ADDRESS', 'NEW ADDRESS', 'INSTALLATION ADDRESS'],
    section: 'customer',
    transform: 'address-list',
  },
  {
    kind: 'value',
    field: 'oldAddress',
    labels: ['OLD ADDRESS', 'PREVIOUS ADDRESS', 'EXISTING ADDRESS'],
    section: 'customer',
    transform: 'address-list',
  },
];

export const timeService = (): FieldRule[] => [
  {
    kind: 'value',
    field: 'appointment',
    labels: ['APPOINT. DATE & TIME', 'APPOINTMENT DATE', 'DATE & TIME'],
    section: 'customer',
    transform: 'appointment',
  },
  text('package', 'PACKAGE', 'PLAN', 'PRODUCT'),
  {
    kind: 'value',
    field: 'bandwidthMbps',
    labels: ['BANDWIDTH', 'SPEED'],
    transform: 'bandwidth',
  },
  {
    kind: 'value',
    field: 'bandwidthMbps',
    labels: ['PACKAGE'],
    extract: SPEED_IN_PACKAGE,
    transform: 'bandwidth',
    whenEmpty: true,
  },
  {
    kind: 'value',
    field: 'contractMonths',
    labels: ['PACKAGE'],
    extract: '(\\d+)\\s*Months',
    transform: 'integer',
  },
  {
    kind: 'value',
    field: 'loginId',
    labels: ['LOGIN ID', 'USERNAME'],
    section: 'internet',
  },
  { kind: 'value', field: 'password', labels: ['PASSWORD'], section: 'internet', secret: true },
  {
    kind: 'value',
    field: 'onuPassword',
    labels: ['ONU PASSWORD', 'PASSWORD ONU'],
    section: 'internet',
    secret: true,
  },
  {
    kind: 'value',
    field: 'onuSerial',
    labels: ['SERIAL NUMBER', 'SERIAL NO', 'S/N'],
    transform: 'upper-case',
  },
  text('wanIp', 'WAN IP'),
  text('lanIp', 'LAN IP'),
  text('gateway', 'GATEWAY'),
  text('subnetMask', 'SUBNET MASK'),
  {
    kind: 'group',
    field: 'voip',
    labels: ['SERVICE ID. / PASSWORD'],
    section: 'voip',
    split: '^(?<number>[^/]*)/?(?<password>.*)$',
    needs: 'number',
    number: 'line',
    secrets: ['password'],
  },
  { ...text('voipNetwork.onuIp', 'IP ADDRESS ONU'), omitWhenEmpty: true },
  { ...text('voipNetwork.onuGateway', 'GATEWAY ONU'), omitWhenEmpty: true },
  { ...text('voipNetwork.onuSubnet', 'SUBNET MASK ONU'), omitWhenEmpty: true },
  { ...text('voipNetwork.srpIp', 'IP ADDRESS SRP'), omitWhenEmpty: true },
  { kind: 'value', field: 'salesContact.name', labels: ['NAME'], section: 'sales' },
  { kind: 'value', field: 'salesContact.email', labels: ['EMAIL'], section: 'sales' },
  {
    kind: 'value',
    field: 'salesContact.phone',
    labels: ['CONTACT NO'],
    section: 'sales',
    transform: 'first-phone',
  },
  {
    kind: 'equipment',
    field: 'equipment',
    section: 'voip',
    yes: '^YES$',
    no: '^NO$',
    quantity: '^QUAN',
    code: MATERIAL_CODE,
  },
  {
    kind: 'value',
    field: 'splitterCandidates',
    labels: ['SPLITTER LOCATION'],
    transform: 'splitters',
    options: { pattern: TIME_SPLITTERS },
  },
  text('patchcord', 'PATCHCORD'),
  { kind: 'value', field: 'remarks', labels: ['REMARKS'], transform: 'paragraph' },
];

export const TIME_CHECKS: readonly Check[] = [
  {
    field: 'serviceId',
    pattern: '^TBBN[A-Z]?\\d{6,7}[A-Z]?$',
    code: 'INVALID_SERVICE_ID',
    severity: 'error',
  },
  { field: 'onuSerial', pattern: '^[0-9A-F]{16}$', code: 'INVALID_VALUE', severity: 'warning' },
];
