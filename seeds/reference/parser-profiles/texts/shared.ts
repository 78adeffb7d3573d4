import type { TextFieldRule, TextProfile } from '../../../../extensions/domain/intake/profile.ts';

/** Any service id that TIME and its resellers use. */
export const ANY_SERVICE_ID =
  '\\b(?:TBBN[A-Z]?\\d{5,}[A-Z]?|CELCOMDIGI\\d{5,}|CELCOM\\d{5,}|DIGI\\d{5,}|UMOBILE\\d{5,})\\b';
/** Label synonyms of the service id at the start of a line. */
export const SERVICE_ID_LABELS = ['Service ID', 'Service number', 'Service No', 'TBBN No', 'TBBN'];
export const DAYS = [
  'yyyy-MM-dd',
  'yyyy-MM-dd HH:mm:ss',
  'd/M/yyyy',
  'd-M-yyyy',
  'd MMM yyyy',
  'd MMMM yyyy',
];

export const base = {
  version: 1,
  family: 'text',
  partnerGroup: 'TIME',
  partner: null,
  autoApprove: false,
} as const satisfies Partial<TextProfile>;

export const partnerByServiceId: TextFieldRule = {
  kind: 'cases',
  field: 'partner',
  cases: [
    { when: { serviceId: '^DIGI' }, value: 'TIME-DIGI' },
    { when: { serviceId: '^CELCOM' }, value: 'TIME-CELCOM' },
    { when: { serviceId: '^TBBN' }, value: 'TIME-FTTH' },
  ],
};

/** Which order a mail is about: its ids in the body, else in the subject. */
export const aboutOrder = (): TextFieldRule[] => [
  { kind: 'constant', field: 'partnerGroup', value: 'TIME' },
  {
    kind: 'value',
    field: 'serviceId',
    labels: SERVICE_ID_LABELS,
    extract: ANY_SERVICE_ID,
    transform: 'service-id',
    options: { pattern: ANY_SERVICE_ID },
  },
  {
    kind: 'text',
    field: 'serviceId',
    pattern: ANY_SERVICE_ID,
    where: ['subject', 'text'],
    transform: 'upper-case',
    whenEmpty: true,
  },
  partnerByServiceId,
  {
    kind: 'text',
    field: 'woNumber',
    pattern: '\\b([AMC]\\d{7})\\b',
    where: ['subject', 'text', 'file-name'],
    transform: 'upper-case',
    omitWhenEmpty: true,
  },
  {
    kind: 'text',
    field: 'ticketId',
    pattern: '\\bTTKT\\d{10,15}\\b',
    where: ['subject', 'text'],
    transform: 'upper-case',
    omitWhenEmpty: true,
  },
  {
    kind: 'text',
    field: 'awoNumber',
    pattern: '\\bAWO\\d{6}\\b',
    where: ['subject', 'text'],
    transform: 'upper-case',
    omitWhenEmpty: true,
  },
  { kind: 'value', field: 'customerName', labels: ['Customer Name', 'Nama Pelanggan'] },
  // "Confirm Withdraw - TBBNA900002G - RAVIN A/L SAMPELAN"
  {
    kind: 'text',
    field: 'customerName',
    pattern: `${ANY_SERVICE_ID}\\s+-\\s+(.+?)\\s*$`,
    where: ['subject'],
    whenEmpty: true,
  },
];

export const needsServiceId = {
  '*': [{ field: 'serviceId', code: 'MISSING_SERVICE_ID' }],
} as const;
