import type { FormProfile } from '../../../extensions/domain/intake/profile.ts';
import { kindOfForm, REQUIRED_ALWAYS, SPEED_IN_PACKAGE, text, COUNTRY, ZONE } from './shared.ts';

// A candidate ends with the word that begins the next one: it begins behind that word.
const SPLITTERS =
  ':\\s*SP(?<splitter>\\d{2,3})\\s+Splitter Location:\\s*(?<place>.*?)\\s+Port:\\s*OLT\\s+' +
  '(?<olt>\\S+)\\s+OLT Location:\\s*(?<site>\\w+)\\s+CORE:\\s*(?<core>\\w+)\\s+' +
  'FDF:\\s*(?<fdf>[\\w/]*?)\\s*(?:Remark|$)';

type Brand = { code: string; brand: string; partner: string; serviceId: string };

/** TIME's wholesale form is the same for every brand; the title and the service id differ. */
const wholesale = ({ code, brand, partner, serviceId }: Brand): FormProfile => ({
  code,
  name: `TIME wholesale form, ${brand}`,
  version: 3,
  family: 'form',
  priority: 100,
  partnerGroup: 'TIME',
  partner,
  autoApprove: false,
  recognise: {
    minimum: 6,
    signs: [
      {
        where: 'text',
        pattern: `TIME Wholesale Broadband \\(${brand}\\)`,
        weight: 3,
        withinRows: 14,
        required: true,
      },
      { where: 'label', pattern: 'PARTNER SERVICE ID', weight: 1 },
      { where: 'label', pattern: 'NIS CODE', weight: 1 },
      { where: 'label', pattern: 'SECONDARY CONTACT NO.', weight: 1 },
      { where: 'label', pattern: 'APPOINT. DATE & TIME', weight: 1 },
      { where: 'label', pattern: 'SPLITTER LOCATION', weight: 1 },
    ],
  },
  definition: {
    timeZone: ZONE,
    country: COUNTRY,
    // Far right stands a pick list of other installers.
    ignore: ['AA:XFD'],
    sections: {
      customer: { from: ['CUSTOMER DETAILS'], to: ['ACTIVATION DETAILS'] },
      equipment: { from: ['Equipment'], to: ['SPLITTER LOCATION'] },
    },
    fields: [
      { kind: 'constant', field: 'kind', value: 'work-order-form' },
      { kind: 'constant', field: 'partnerGroup', value: 'TIME' },
      { kind: 'constant', field: 'partner', value: partner },
      { kind: 'constant', field: 'retailBrand', value: brand },
      { kind: 'constant', field: 'serviceIdType', value: 'PARTNER' },
      { kind: 'text', field: '$title', pattern: '^(.*Notification on.*)$', withinRows: 14 },
      {
        kind: 'cases',
        field: 'orderType',
        cases: [
          { when: { $title: 'installation' }, value: 'ACTIVATION' },
          { when: { $title: 'cancellation' }, value: 'CANCELLATION' },
        ],
      },
      kindOfForm,
      { kind: 'constant', field: 'orderCategory', value: 'FTTH' },
      {
        kind: 'cases',
        field: 'task',
        cases: [{ when: { orderType: '^ACTIVATION$' }, value: 'ACTIVATION' }],
      },
      {
        kind: 'value',
        field: 'serviceId',
        labels: ['PARTNER SERVICE ID', 'SERVICE ID', 'DIGI ORDER ID'],
        transform: 'service-id',
        options: { pattern: serviceId },
      },
      { kind: 'file-name', field: 'woNumber', pattern: '^([AMC]\\d{7})\\b', upperCase: true },
      text('referenceNo', 'REFERENCE NO'),
      text('installer', 'INSTALLER'),
      text('customerName', 'CUSTOMER NAME'),
      text('contactPerson', 'CONTACT PERSON'),
      {
        kind: 'value',
        field: 'phones',
        labels: ['CONTACT NO', 'SECONDARY CONTACT NO'],
        allLabels: true,
        section: 'customer',
        transform: 'phones',
      },
      {
        kind: 'value',
        field: 'address',
        labels: ['SERVICE ADDRESS'],
        transform: 'address-unit-first',
      },
      {
        kind: 'value',
        field: 'oldAddress',
        labels: ['OLD ADDRESS'],
        transform: 'address-unit-first',
      },
      {
        kind: 'value',
        field: 'appointment',
        labels: ['APPOINT. DATE & TIME'],
        transform: 'appointment',
      },
      { kind: 'value', field: 'nisCode', labels: ['NIS CODE'], transform: 'upper-case' },
      text('package', 'PACKAGE / BANDWIDTH', 'PACKAGE'),
      {
        kind: 'value',
        field: 'bandwidthMbps',
        labels: ['PACKAGE / BANDWIDTH', 'PACKAGE'],
        extract: SPEED_IN_PACKAGE,
        transform: 'bandwidth',
      },
      {
        kind: 'value',
        field: 'contractMonths',
        labels: ['PACKAGE / BANDWIDTH', 'PACKAGE'],
        extract: '(\\d+)\\s*Months',
        transform: 'integer',
      },
      text('loginId', 'LOGIN ID'),
      { kind: 'value', field: 'password', labels: ['PASSWORD'], secret: true },
      { kind: 'value', field: 'onuPassword', labels: ['ONU Password'], secret: true },
      { kind: 'value', field: 'onuSerial', labels: ['SERIAL NUMBER'], transform: 'upper-case' },
      text('wanIp', 'WAN IP'),
      text('lanIp', 'LAN IP'),
      text('gateway', 'GATEWAY'),
      text('subnetMask', 'SUBNET MASK'),
      { kind: 'constant', field: 'voip', value: [] },
      { kind: 'equipment', field: 'equipment', section: 'equipment', yes: '^YES$', no: '^NO$' },
      {
        kind: 'value',
        field: 'equipment.models.router',
        labels: ['REMARKS'],
        extract: '^((?:[^O\\n]|O(?:[^N]|$)|ON(?:[^U]|$)|ONU\\w).*)$',
      },
      {
        kind: 'value',
        field: 'equipment.models.onu',
        labels: ['REMARKS'],
        extract: '^(ONU\\b.+)$',
      },
      {
        kind: 'value',
        field: 'splitterCandidates',
        labels: ['SPLITTER LOCATION'],
        transform: 'splitters',
        options: { pattern: SPLITTERS },
      },
      { kind: 'value', field: 'remarks', labels: ['REMARKS'], transform: 'paragraph' },
    ],
    required: { '*': REQUIRED_ALWAYS },
    checks: [
      {
        field: 'serviceId',
        pattern: `^${serviceId}$`,
        code: 'INVALID_SERVICE_ID',
        severity: 'error',
      },
      { field: 'nisCode', pattern: '^[A-Z0-9]{5}$', code: 'INVALID_VALUE', severity: 'error' },
    ],
    enrichment: ['package', 'loginId', 'password', 'onuPassword', 'splitterCandidates'],
  },
});

export const wholesaleCelcom = wholesale({
  code: 'wholesale-celcom',
  brand: 'Celcom',
  partner: 'TIME-CELCOM',
  serviceId: 'CELCOM\\d{6,7}',
});
export const wholesaleDigi = wholesale({
  code: 'wholesale-digi',
  brand: 'Digi',
  partner: 'TIME-DIGI',
  serviceId: 'DIGI\\d{6,7}',
});
