import { isPhone, splitPhones } from '../../kernel/phone.ts';
import { finding } from '../errors.ts';
import type { Transform } from './transform.ts';
import { cellsOf } from './transform.ts';

export const trimmed: Transform = ({ text }) => ({ value: text.trim() });
export const upperCase: Transform = ({ text }) => ({ value: text.trim().toUpperCase() });
/** `: CONSUMER-CENTRAL` → `CONSUMER-CENTRAL`. */
export const afterColon: Transform = ({ text }) => ({ value: text.replace(/^[\s:]+/, '').trim() });
/** Lines trimmed, runs of blank lines collapsed. */
export const paragraph: Transform = ({ text }) => ({
  value: text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim(),
});

export const integer: Transform = ({ text }) => {
  const match = /\d+/.exec(text);
  return { value: match ? Number(match[0]) : null };
};

export const phones: Transform = (input, { field }) => {
  const found = splitPhones(input.text);
  const cells = cellsOf(input);
  return {
    value: found.filter(isPhone),
    warnings: found
      .filter((text) => !isPhone(text))
      .map((text) => finding('UNREADABLE_PHONE', { field, cells, text })),
  };
};
export const firstPhone: Transform = (input, context) => {
  const result = phones(input, context);
  return { ...result, value: (result.value as string[])[0] ?? null };
};

/** Finds ids by the pattern; two different ones are never resolved by guessing. */
export const serviceId: Transform = (input, { field, options }) => {
  const text = input.text.toUpperCase();
  const pattern = new RegExp(String(options.pattern ?? 'TBBN[A-Z]?\\d{5,}[A-Z]?'), 'gi');
  const found = [...new Set(text.match(pattern) ?? [])];
  if (found.length > 1)
    return {
      value: null,
      extra: { [`${field}Candidates`]: found },
      errors: [
        finding('AMBIGUOUS_SERVICE_ID', { field, cells: cellsOf(input), candidates: found }),
      ],
    };
  return { value: found[0] ?? (text.trim() || null) };
};

/** `910003` and `AWO910003` are the same number; it is kept with its prefix. */
export const prefixed: Transform = ({ text }, { options }) => {
  const prefix = String(options.prefix ?? '');
  const value = text.trim().toUpperCase();
  return { value: value && !value.startsWith(prefix) ? `${prefix}${value}` : value || null };
};

/** A word of the partner's → ours. */
export const lookup: Transform = ({ text }, { options }) => {
  const map = (options.map ?? {}) as Record<string, unknown>;
  return { value: map[text.trim().toUpperCase()] ?? null };
};
