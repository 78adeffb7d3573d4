import type { TableProfile } from '../../../extensions/domain/intake/profile.ts';
import { COUNTRY, SERVICE_ID_LIKE, ZONE } from './shared.ts';

const DAY_FORMATS = ['d/M/yyyy', 'd-M-yyyy', 'yyyy-MM-dd', 'd MMM yyyy'];
const CLOCK_FORMATS = ['H:mm', 'H:mm:ss', 'h:mm a'];
const SHEET_NAME_FORMATS = ['d MMM', 'd MMM yyyy'];
const SERVICE_ID =
  '(?:TBBN[A-Z]?\\d{6,7}[A-Z]?|CELCOMDIGI\\d{5,}|CELCOM\\d{5,}|DIGI\\d{5,}|UMOBILE\\d{5,})';

/** What a new service is called; an empty cell says nothing else either. */
const NEW_SALES =
  '^(?:$|(?:new|fresh|first|standard|normal|basic|sales?|install(?:ation)?|activation|baru)\\b)';

const base = { version: 2, family: 'table', partnerGroup: 'TIME', autoApprove: false } as const;

/** One sheet for each day, one row for each work order. */
export const standardList: TableProfile = {
  ...base,
  version: 3,
  code: 'standard-list',
  name: 'List of work orders by day',
  priority: 50,
  partner: null,
  recognise: {
    minimum: 5,
    signs: [
      { where: 'header', pattern: '^service no\\.?$', weight: 2, required: true },
      { where: 'header', pattern: '^wo no\\.?$', weight: 1, required: true },
      { where: 'header', pattern: '^customer name$', weight: 1 },
      { where: 'header', pattern: '^wo type$', weight: 1 },
      { where: 'header', pattern: '^app date$', weight: 1 },
      { where: 'header', pattern: '^building name$', weight: 1 },
    ],
  },
  definition: {
    timeZone: ZONE,
    country: COUNTRY,
    headerWithin: 5,
    minimumCells: 3,
    columns: [
      { field: 'woNumber', headers: ['WO No.'], transform: 'upper-case' },
      { field: 'woType', headers: ['WO Type'], transform: 'upper-case' },
      { field: 'subType', headers: ['Sales/Modi Type'] },
      {
        field: 'serviceId',
        headers: ['Service No.', 'TBBN NO.'],
        transform: 'service-id',
        options: { pattern: SERVICE_ID, like: SERVICE_ID_LIKE },
      },
      { field: 'customerName', headers: ['Customer Name', 'Name'] },
      { field: 'phone', headers: ['Contact No'], transform: 'first-phone' },
      { field: '$date', headers: ['App Date'] },
      { field: '$time', headers: ['App Time'] },
      { field: 'building', headers: ['Building Name', 'Building'] },
      { field: 'siName', headers: ['SI Name'] },
      { field: 'status', headers: ['Status'] },
    ],
    appointment: {
      field: 'appointment',
      date: '$date',
      time: '$time',
      formats: DAY_FORMATS,
      timeFormats: CLOCK_FORMATS,
      sheetNameFormats: SHEET_NAME_FORMATS,
    },
    constants: { kind: 'list-row', partnerGroup: 'TIME' },
    cases: [
      {
        kind: 'cases',
        field: 'partner',
        cases: [
          { when: { serviceId: '^DIGI' }, value: 'TIME-DIGI' },
          { when: { serviceId: '^CELCOM' }, value: 'TIME-CELCOM' },
        ],
        otherwise: 'TIME-FTTH',
      },
      {
        kind: 'cases',
        field: 'orderType',
        cases: [
          {
            when: {
              woType: '^ACTIVATION$',
              subType: '^(?:speed |plan |package )?upgrad(?:e|ing)\\b',
            },
            value: 'VALUE_ADDED_SERVICE_UPGRADE',
          },
          { when: { woType: '^ACTIVATION$', subType: NEW_SALES }, value: 'ACTIVATION' },
          { when: { woType: '^ACTIVATION$' }, value: 'ACTIVATION', doubt: true },
          {
            when: { woType: '^MODIFICATION$', subType: 'in-?door.*out-?door|out-?door.*in-?door' },
            value: 'MODIFICATION_OUTDOOR',
            doubt: true,
          },
          {
            when: { woType: '^MODIFICATION$', subType: '\\bin-?door' },
            value: 'MODIFICATION_INDOOR',
          },
          {
            when: { woType: '^MODIFICATION$', subType: '\\bout-?door' },
            value: 'MODIFICATION_OUTDOOR',
          },
          { when: { woType: '^MODIFICATION$' }, value: 'MODIFICATION_OUTDOOR', doubt: true },
          { when: { woType: '^CANCELLATION$' }, value: 'CANCELLATION' },
        ],
      },
    ],
    duplicateKey: ['serviceId', 'woNumber'],
    required: {
      '*': [
        { field: 'serviceId', code: 'MISSING_SERVICE_NUMBER' },
        { field: 'customerName', code: 'MISSING_CUSTOMER_NAME' },
        { field: 'phone', code: 'MISSING_PHONE' },
        { field: 'appointment', code: 'MISSING_APPOINTMENT' },
        { field: 'orderType', code: 'MISSING_ORDER_TYPE' },
      ],
    },
    checks: [
      {
        field: 'woNumber',
        pattern: '^[AMC]\\d{7}$',
        code: 'INVALID_WO_NUMBER',
        severity: 'error',
      },
    ],
    enrichment: ['building', 'woNumber'],
  },
};

export const assuranceList: TableProfile = {
  ...base,
  code: 'assurance-list',
  name: 'List of faults by day',
  priority: 60,
  partner: 'TIME-ASSURANCE',
  recognise: {
    minimum: 4,
    signs: [
      { where: 'header', pattern: '^awo no\\.?$', weight: 2, required: true },
      { where: 'header', pattern: '^ticket number$', weight: 1 },
      { where: 'header', pattern: '^tbbn no\\.?$', weight: 1 },
      { where: 'header', pattern: '^appointment date$', weight: 1 },
      { where: 'header', pattern: '^contact no\\.?$', weight: 1 },
    ],
  },
  definition: {
    timeZone: ZONE,
    country: COUNTRY,
    headerWithin: 5,
    minimumCells: 3,
    columns: [
      {
        field: 'awoNumber',
        headers: ['AWO NO.'],
        transform: 'prefixed',
        options: { prefix: 'AWO' },
      },
      { field: 'ticketId', headers: ['Ticket Number', 'TTID'], transform: 'upper-case' },
      {
        field: 'serviceId',
        headers: ['TBBN NO.', 'Service No.'],
        transform: 'service-id',
        options: { pattern: SERVICE_ID, like: SERVICE_ID_LIKE },
      },
      { field: 'customerName', headers: ['Name', 'Customer Name'] },
      { field: 'phone', headers: ['Contact No'], transform: 'first-phone' },
      { field: '$when', headers: ['Appointment Date'] },
      { field: 'building', headers: ['Building', 'Building Name'] },
      { field: 'remarks', headers: ['Remarks'], transform: 'paragraph' },
    ],
    appointment: {
      field: 'appointment',
      date: '$when',
      formats: ['MMM d, yyyy h:mm a', 'd/M/yyyy H:mm', 'yyyy-MM-dd HH:mm:ss', 'yyyy-MM-dd HH:mm'],
      timeFormats: [],
      sheetNameFormats: SHEET_NAME_FORMATS,
    },
    constants: {
      kind: 'list-row',
      partnerGroup: 'TIME',
      partner: 'TIME-ASSURANCE',
      orderType: 'ASSURANCE_STANDARD',
    },
    cases: [],
    duplicateKey: ['ticketId', 'awoNumber'],
    required: {
      '*': [
        { field: 'serviceId', code: 'MISSING_SERVICE_NUMBER' },
        { field: 'customerName', code: 'MISSING_CUSTOMER_NAME' },
        { field: 'phone', code: 'MISSING_PHONE' },
        { field: 'appointment', code: 'MISSING_APPOINTMENT' },
      ],
      ASSURANCE_STANDARD: [{ field: 'ticketId', code: 'MISSING_FIELD' }],
    },
    checks: [
      {
        field: 'ticketId',
        pattern: '^TTKT\\d{10,15}$',
        code: 'INVALID_VALUE',
        severity: 'error',
      },
    ],
    enrichment: ['building', 'awoNumber', 'remarks'],
  },
};
