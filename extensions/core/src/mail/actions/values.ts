import { normaliseReference } from '../../../../domain/work/index.ts';
import type { OrderReferences } from '../../../../domain/mail/index.ts';
import type { ItemRow } from './types.ts';

type Values = Record<string, unknown>;

export const textOf = (values: Values, key: string): string | null => {
  const value = values[key];
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
};

export const recordOf = (values: Values, key: string): Values => {
  const value = values[key];
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Values)
    : {};
};

/** As much as the reason of an event holds. */
const REASON_LENGTH = 255;

/** The reason that the mail gives, cut to its length, else the usual one. */
export const reasonOf = (values: Values, usual: string, lead = ''): string => {
  const said = textOf(values, 'reason');
  return (said ? `${lead}${said}` : usual).slice(0, REASON_LENGTH);
};

/** A cancellation has a work order number of its own (C…), which is not that of the order. */
const CANCELLATION_NUMBER = /^C\d{7}$/;

export const referencesOf = (item: ItemRow): OrderReferences => {
  const woNumber = normaliseReference(textOf(item.values, 'woNumber'));
  return {
    serviceId: textOf(item.values, 'serviceId') ?? item.service_id,
    ticketId: textOf(item.values, 'ticketId'),
    awoNumber: textOf(item.values, 'awoNumber'),
    woNumber: woNumber && !CANCELLATION_NUMBER.test(woNumber) ? woNumber : null,
  };
};
