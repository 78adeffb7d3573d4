import { isEmpty } from '../../../../domain/intake/parsed.ts';
import { TARGET_FIELDS, type TargetField } from '../../../../domain/intake/target-fields.ts';
import { t } from '../../language/words.ts';
import { fieldName, GROUP_WORDS } from './field-name.ts';

export type FieldKind = 'text' | 'long' | 'phones' | 'moment' | 'address' | 'number' | 'shown';
export type FieldEntry = { field: string; label: string; kind: FieldKind };
export type FieldGroup = { id: string; title: string; fields: FieldEntry[] };

const EDITED_AS: Partial<Record<TargetField['kind'], FieldKind>> = {
  long: 'long',
  phones: 'phones',
  moment: 'moment',
  address: 'address',
  number: 'number',
  shown: 'shown',
};

type Row = readonly [field: string, kind: FieldKind];
const GROUPS = (Object.keys(GROUP_WORDS) as (keyof typeof GROUP_WORDS)[]).map(
  (title) =>
    [
      title,
      TARGET_FIELDS.filter(({ group, path }) => group === title && !path.includes('.')).map(
        ({ path, kind }): Row => [path, EDITED_AS[kind] ?? 'text'],
      ),
    ] as const,
);
/** Told by other fields or by the profile: no use to a reviewer. */
const HIDDEN = new Set(['kind', 'partnerGroup', 'serviceIdType', 'task', 'retailBrand']);

const NEEDED = new Set([
  ...['orderType', 'serviceId', 'customerName', 'phones', 'phone'],
  ...['address', 'appointment', 'woNumber', 'oldAddress', 'onuPassword'],
]);

/** Fields of a draft in reading order; empty ones only where a person may have to fill them. */
export const groupFields = (
  values: Readonly<Record<string, unknown>>,
  withError: ReadonlySet<string>,
): FieldGroup[] => {
  const isShown = (field: string): boolean =>
    field in values && (!isEmpty(values[field]) || NEEDED.has(field) || withError.has(field));
  const known = new Set(GROUPS.flatMap(([, rows]) => rows.map(([field]) => field)));
  const groups = GROUPS.map(([title, rows]) => ({
    id: title,
    title: t(GROUP_WORDS[title]),
    fields: rows
      .filter(([field]) => isShown(field) || (withError.has(field) && !(field in values)))
      .map(([field, kind]): FieldEntry => ({ field, label: fieldName(field), kind })),
  }));
  const rest = Object.keys(values)
    .filter((field) => !known.has(field) && !HIDDEN.has(field))
    .filter((field) => withError.has(field) || !isEmpty(values[field]))
    .filter((field) => !isHollow(values[field]))
    .map((field): FieldEntry => {
      const isText = typeof values[field] === 'string' || isEmpty(values[field]);
      return { field, label: fieldName(field), kind: isText ? 'text' : 'shown' };
    });
  return [...groups, { id: 'rest', title: t('review.furtherValues'), fields: rest }].filter(
    ({ fields }) => fields.length > 0,
  );
};

/** A record whose members are all empty, such as a salesperson without name. */
const isHollow = (value: unknown): boolean =>
  typeof value === 'object' &&
  value !== null &&
  !Array.isArray(value) &&
  Object.values(value).every(isEmpty);
