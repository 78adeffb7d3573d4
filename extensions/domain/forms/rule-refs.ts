import type { FormField } from './definition.ts';

const LOOPS = ['filter', 'map', 'reduce', 'all', 'some', 'none'];

const head = (path: unknown): string[] =>
  typeof path === 'string' && path !== '' ? [path.split('.')[0] ?? ''] : [];

/** Names that a rule reads; inside a loop over rows `var` means the row, and is not among them. */
export const namesIn = (rule: unknown): string[] => {
  if (Array.isArray(rule)) return rule.flatMap((item) => namesIn(item));
  if (typeof rule !== 'object' || rule === null) return [];
  return Object.entries(rule).flatMap(([operator, given]: [string, unknown]) => {
    const values: unknown[] = Array.isArray(given) ? given : [given];
    if (operator === 'var') return [...head(values[0]), ...namesIn(values.slice(1))];
    if (operator === 'missing') return values.flat().flatMap(head);
    if (operator === 'missing_some') return [values[1]].flat().flatMap(head);
    if (LOOPS.includes(operator))
      return values.flatMap((value, index) => (index === 1 ? [] : namesIn(value)));
    return namesIn(values);
  });
};

/** What a field's rules read. */
export const rulesOf = ({ shownIf, requiredIf, compute }: FormField): unknown[] =>
  [shownIf, requiredIf, compute].filter((rule) => rule !== undefined && rule !== null);

const ownNames = (field: FormField): string[] => namesIn(rulesOf(field));

/** What a field looks at, with all of its rows; its own rows are none of it. */
export const lookedAt = (field: FormField): string[] => {
  const inside = new Set((field.fields ?? []).map(({ key }) => key));
  const ofRows = (field.fields ?? []).flatMap(ownNames).filter((name) => !inside.has(name));
  return [...new Set([...ownNames(field), ...ofRows])];
};

/**
 * Fields in an order in which each comes after what its rules look at. Whoever looks at himself in the
 * end is in `circle`.
 */
export const inRuleOrder = (
  fields: readonly FormField[],
): { order: FormField[]; circle: FormField[] } => {
  const byKey = new Map(fields.map((field) => [field.key, field]));
  const order: FormField[] = [];
  const circle = new Set<FormField>();
  const state = new Map<FormField, 'open' | 'done'>();
  const visit = (field: FormField): void => {
    if (state.get(field) === 'done') return;
    if (state.get(field) === 'open') {
      circle.add(field);
      return;
    }
    state.set(field, 'open');
    for (const name of lookedAt(field)) {
      const other = byKey.get(name);
      if (other) visit(other);
    }
    state.set(field, 'done');
    order.push(field);
  };
  for (const field of fields) visit(field);
  return { order, circle: [...circle] };
};
