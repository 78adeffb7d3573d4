import type { FieldRule, Required } from '../../../extensions/domain/intake/profile.ts';

export const ZONE = 'Asia/Kuala_Lumpur';
/** Whose numbers the partners write without a code. */
export const COUNTRY = 'MY';
/** What a service id looks like, for people. */
export const SERVICE_ID_LIKE = 'TBBNA900001G';
export const MATERIAL_CODE = '\\b[A-Z]{3}-[A-Z0-9]{3}-[A-Z0-9]{3,4}\\b';

/** The speed in the words of a package: a number with its unit, or nothing but a number. */
export const SPEED_IN_PACKAGE =
  '(?:^|[^\\d.,])(\\d+(?:[.,]\\d+)*\\s*[MGmg](?:bps|bit/s|b)?\\b.*|^\\s*\\d{2,5}\\s*$)';

/** A plain text value right of its label. */
export const text = (field: string, ...labels: string[]): FieldRule => ({
  kind: 'value',
  field,
  labels,
});

export const REQUIRED_ALWAYS: readonly Required[] = [
  { field: 'orderType', code: 'MISSING_ORDER_TYPE' },
  { field: 'serviceId', code: 'MISSING_SERVICE_ID' },
  { field: 'customerName', code: 'MISSING_CUSTOMER_NAME' },
  { field: 'phones', code: 'MISSING_PHONE' },
  { field: 'address', code: 'MISSING_ADDRESS' },
  { field: 'appointment', code: 'MISSING_APPOINTMENT' },
];

/** A form that takes an order back asks for no new one. */
export const kindOfForm: FieldRule = {
  kind: 'cases',
  field: '$kind',
  cases: [{ when: { orderType: '^CANCELLATION$' }, value: 'cancellation' }],
};
