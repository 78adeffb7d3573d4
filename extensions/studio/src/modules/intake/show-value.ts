import { isEmpty } from '../../../../domain/intake/parsed.ts';
import type { DiffEntry } from './domain.ts';
import type { FieldKind } from './fields.ts';
import { t } from '../../language/words.ts';
import { columns } from '../../locales/en/columns.ts';

type Parts = Record<string, unknown>;

const isRecord = (value: unknown): value is Parts =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** `2026-12-08T10:00:00+08:00` as the partner's clock shows it: `08/12/2026 10:00`. */
export const localMoment = (iso: string): string => {
  const match = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}:\d{2})/.exec(iso);
  return match ? `${match[3]}/${match[2]}/${match[1]} ${match[4]}` : iso;
};

const pad = (value: number): string => String(value).padStart(2, '0');

/** An instant on the clock that another text of the same form uses. */
export const onClockOf = (instant: string, reference: string): string => {
  const offset = /([+-])(\d{2}):(\d{2})$/.exec(reference);
  if (!offset || !instant.endsWith('Z')) return localMoment(instant);
  const minutes = (Number(offset[2]) * 60 + Number(offset[3])) * (offset[1] === '-' ? -1 : 1);
  const moved = new Date(Date.parse(instant) + minutes * 60_000);
  const day = [moved.getUTCDate(), moved.getUTCMonth() + 1].map(pad).join('/');
  const time = [moved.getUTCHours(), moved.getUTCMinutes()].map(pad).join(':');
  return `${day}/${moved.getUTCFullYear()} ${time}`;
};

const members = (record: Parts): string =>
  Object.entries(record)
    .filter(([key, value]) => !isEmpty(value) && key !== 'raw')
    .map(([key, value]) => `${key} ${isRecord(value) ? members(value) : String(value)}`)
    .join(' · ');

const equipment = (value: Parts): string => {
  const needed = Array.isArray(value.required) ? (value.required as Parts[]) : [];
  if (needed.length === 0) return t('review.nothingTicked');
  return needed
    .map(({ quantity, label, code }) => `${quantity} × ${label}${code ? ` (${code})` : ''}`)
    .join('\n');
};

/** A value in words, one line for each thing; an empty text stands for "not given". */
export const showValue = (field: string, value: unknown): string => {
  if (isEmpty(value)) return '';
  if (typeof value === 'boolean') return value ? t('common.yes') : t('common.no');
  if (Array.isArray(value))
    return value.map((item) => (isRecord(item) ? members(item) : String(item))).join('\n');
  if (!isRecord(value)) return field === 'appointment' ? localMoment(String(value)) : String(value);
  if (field === 'equipment') return equipment(value);
  if ('start' in value) return value.start ? localMoment(String(value.start)) : String(value.raw);
  if ('raw' in value) return String(value.raw);
  return members(value);
};

/** Parts an address was split into, for a line under it. */
export const addressParts = (value: unknown): { name: string; text: string }[] =>
  isRecord(value)
    ? Object.entries(value)
        .filter(([name, text]) => name !== 'raw' && name !== 'note' && !isEmpty(text))
        .map(([name, text]) => ({ name, text: String(text) }))
    : [];

/** What stands in the box when a person begins to edit. */
export const editText = (kind: FieldKind, field: string, value: unknown): string => {
  if (kind === 'phones' && Array.isArray(value)) return value.join(' / ');
  return showValue(field, value);
};

export const ageOf = (iso: string, now: number): string => {
  const minutes = Math.max(0, Math.round((now - Date.parse(iso)) / 60_000));
  if (minutes < 60) return t('common.minutes', { count: minutes });
  const hours = Math.round(minutes / 60);
  return hours < 48
    ? t('common.hours', { count: hours })
    : t('common.days', { count: Math.round(hours / 24) });
};

/** Column of an order → its name on the screen. */
export const fieldLabel = (column: string): string => {
  if (Object.hasOwn(columns, column)) return t(`columns.${column as keyof typeof columns}`);
  const words = column.replace(/_/g, ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
};

/** One side of a difference; an appointment on the clock of the form. */
export const showChange = ({ field, to }: DiffEntry, value: unknown): string => {
  if (field === 'appointment_requested_at' && value) return onClockOf(String(value), String(to));
  return showValue(field, value) || '—';
};
