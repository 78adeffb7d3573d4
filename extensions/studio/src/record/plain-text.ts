import { t } from '../language/words.ts';

/** Any value of a column as people read it, where nobody knows better; never JSON. */
export const plainText = (value: unknown): string => {
  if (value === null || value === undefined || value === '') return '';
  if (typeof value === 'boolean') return t(value ? 'common.yes' : 'common.no');
  if (Array.isArray(value)) return value.map(plainText).filter(Boolean).join(', ');
  if (typeof value !== 'object') return String(value as string | number);
  return Object.values(value).map(plainText).filter(Boolean).join(', ');
};
