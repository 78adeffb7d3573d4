import { isId } from '../kernel/index.ts';
import {
  type FormField,
  LONGEST_NOTE,
  LONGEST_TEXT,
  MOST_PHOTOS,
  MOST_STARS,
} from './definition.ts';
import { type FormMessageKey, type FormProblem, nameOfField } from './problem.ts';

const DATE = /^\d{4}-\d{2}-\d{2}$/;
const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,6})?)?(?:Z|[+-]\d{2}:\d{2})$/;

export const isEmptyAnswer = (value: unknown): boolean =>
  value === null ||
  value === undefined ||
  (typeof value === 'string' && value.trim() === '') ||
  (Array.isArray(value) && value.length === 0);

const isDate = (value: unknown): boolean =>
  typeof value === 'string' &&
  DATE.test(value) &&
  new Date(`${value}T00:00:00Z`).toISOString().startsWith(value);
const isRealDate = (value: unknown): boolean => {
  try {
    return isDate(value);
  } catch {
    return false;
  }
};
const isInstant = (value: unknown): boolean =>
  typeof value === 'string' && INSTANT.test(value) && Number.isFinite(Date.parse(value));

type Told = readonly [key: FormMessageKey, limit?: string | number];

const limitWords = (limit: number, { unit }: FormField): string =>
  unit ? `${String(limit)} ${unit}` : String(limit);

const decimalsOf = (value: number): number => {
  const [, fraction = ''] = value.toFixed(10).split('.');
  return fraction.replace(/0+$/, '').length;
};

const numberProblem = (value: unknown, field: FormField): Told | null => {
  if (typeof value !== 'number' || !Number.isFinite(value) || Math.abs(value) >= 1e12)
    return ['FORM_ANSWER_KIND'];
  const { min, max, decimals } = field;
  if (min !== undefined && value < min) return ['FORM_NUMBER_LOW', limitWords(min, field)];
  if (max !== undefined && value > max) return ['FORM_NUMBER_HIGH', limitWords(max, field)];
  if (decimals !== undefined && decimalsOf(value) > decimals)
    return ['FORM_NUMBER_DECIMALS', decimals];
  return null;
};

const textProblem = (value: unknown, most: number): Told | null => {
  if (typeof value !== 'string') return ['FORM_ANSWER_KIND'];
  return value.length > most ? ['FORM_TEXT_LONG', most] : null;
};

const listProblem = (value: unknown, isOne: (item: unknown) => boolean): Told | null =>
  Array.isArray(value) && value.every(isOne) && new Set(value).size === value.length
    ? null
    : ['FORM_ANSWER_KIND'];

const photoProblem = (value: unknown, { min = 0, max = MOST_PHOTOS }: FormField): Told | null => {
  const wrong = listProblem(value, isId);
  if (wrong) return wrong;
  const { length } = value as unknown[];
  if (length < min) return ['FORM_PHOTOS_FEW', min];
  return length > max ? ['FORM_PHOTOS_MANY', max] : null;
};

const told = (value: unknown, field: FormField): Told | null => {
  const values = (field.options ?? []).map((option): unknown => option.value);
  const unless = (holds: boolean): Told | null => (holds ? null : ['FORM_ANSWER_KIND']);
  switch (field.kind) {
    case 'text':
    case 'bar_code':
      return textProblem(value, LONGEST_TEXT);
    case 'long_text':
      return textProblem(value, LONGEST_NOTE);
    case 'number':
      return numberProblem(value, field);
    case 'yes_no':
      return unless(typeof value === 'boolean');
    case 'choice':
      return unless(values.includes(value));
    case 'choices':
      return listProblem(value, (item) => values.includes(item));
    case 'photo':
      return photoProblem(value, field);
    case 'signature':
      return unless(isId(value));
    case 'date':
      return unless(isRealDate(value));
    case 'date_time':
      return unless(isInstant(value));
    case 'rating':
      return unless(
        Number.isInteger(value) && (value as number) >= 1 && (value as number) <= MOST_STARS,
      );
    default:
      return null;
  }
};

/** What is wrong with one answer that was given; an empty one is judged by whoever asked for it. */
export const checkValue = (value: unknown, field: FormField, path: string): FormProblem | null => {
  const [key, limit] = told(value, field) ?? [];
  if (!key) return null;
  const name = { field: nameOfField(field) };
  return { path, key, params: limit === undefined ? name : { ...name, limit } };
};

export const checkNote = (value: unknown, field: FormField, path: string): FormProblem | null => {
  const [key, limit = ''] = textProblem(value, LONGEST_NOTE) ?? [];
  return key ? { path, key, params: { field: nameOfField(field), limit } } : null;
};
