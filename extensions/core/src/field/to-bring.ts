import type { FieldVisit } from '../../../domain/work/index.ts';

const text = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value).trim() : '';

const record = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : {};

/** `Combo Box HG8145B7N`; the code alone where the label says no more. */
const itemOf = ({ label, code }: Record<string, unknown>): string => {
  const [name, mark] = [text(label), text(code)];
  return mark && !name.includes(mark) ? [name, mark].filter(Boolean).join(' ') : name;
};

/** What a form's reading keeps besides: every row, ticked or not. */
const READING = new Set(['ticks', 'quantities']);

/** Equipment as a form's reading keeps it (`required`, `models`), or as a plain list or object. */
export const toBring = (equipment: unknown): FieldVisit['bring'] => {
  const { required, models, ...rest } = record(equipment);
  const others = Object.entries(rest).filter(([key]) => !READING.has(key));
  const rows: unknown[] = Array.isArray(equipment)
    ? equipment
    : Array.isArray(required)
      ? required
      : [];
  const listed = rows.map((row) =>
    typeof row === 'object' && row !== null
      ? {
          item: itemOf(record(row)),
          quantity: Number(record(row)['quantity'] ?? 1) || 1,
        }
      : { item: text(row), quantity: 1 },
  );
  const named = [...Object.values(record(models)), ...others.map(([, value]) => value)]
    .map((value) => ({ item: text(value), quantity: 1 }))
    .filter(({ item }) => !listed.some((row) => item !== '' && row.item.includes(item)));
  return [...listed, ...named].filter(({ item }) => item !== '');
};
