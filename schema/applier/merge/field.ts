import type { Column, FieldMeta, SnapshotField } from '../../compiler/snapshot.ts';
import { fieldKey } from '../../compiler/snapshot.ts';
import type { MergeNote } from './notes.ts';
import { mergeOptions } from './options.ts';
import { mergeTranslations } from './translations.ts';
import { isCustomised, isSame, keepCustomised, sidesOf } from './three-way.ts';
import type { Sides } from './three-way.ts';

/** How a field looks and explains itself; demands on its value are structure, and ours. */
const CUSTOMER_KEYS = [
  'conditions',
  'display',
  'group',
  'hidden',
  'interface',
  'note',
  'sort',
  'validation',
  'validation_message',
  'width',
] as const satisfies readonly (keyof FieldMeta)[];

const OPTION_KEYS = ['options', 'display_options'] as const;
const STRUCTURE_KEYS = ['readonly', 'required', 'searchable', 'special'] as const;

export const mergeField = (
  sides: Sides<SnapshotField>,
  report: (note: MergeNote) => void,
): SnapshotField => {
  const subject = fieldKey(sides.ours);
  const metas: Sides<FieldMeta> = sidesOf(sides, 'meta');
  const meta = { ...metas.ours };
  for (const key of CUSTOMER_KEYS) {
    const values = sidesOf(metas, key);
    Object.assign(meta, { [key]: keepCustomised<unknown>(values) });
    if (isCustomised<unknown>(values)) report({ kind: 'kept', subject, detail: key });
  }
  const names = sidesOf(metas, 'translations');
  meta.translations = mergeTranslations(names);
  if (!isSame(meta.translations, names.ours)) {
    report({ kind: 'kept', subject, detail: 'translations' });
  }
  for (const key of OPTION_KEYS) {
    const values = sidesOf(metas, key);
    meta[key] = mergeOptions(values);
    if (!isSame(meta[key], values.ours)) report({ kind: 'kept', subject, detail: key });
  }
  for (const key of STRUCTURE_KEYS) {
    const values = sidesOf(metas, key);
    if (isSame(values.ours, values.live)) Object.assign(meta, { [key]: values.live });
    else if (isCustomised<unknown>(values)) report({ kind: 'put back', subject, detail: key });
  }
  const schema = mergeColumn(sidesOf(sides, 'schema'));
  return { ...sides.ours, meta, ...(schema === undefined ? {} : { schema }) };
};

/**
 * The column is ours, with two allowances: an index that was added stays (a partial one made by SQL
 * looks the same, and dropping it by its usual name would fail), and a text that was made longer is
 * not cut.
 */
const mergeColumn = ({
  base,
  ours,
  live,
}: Sides<Column | null | undefined>): Column | null | undefined => {
  if (!ours || !live) return ours;
  const wasIndexed = base?.is_indexed === true;
  return {
    ...ours,
    foreign_key_table: ours.foreign_key_table ?? live.foreign_key_table,
    foreign_key_column: ours.foreign_key_column ?? live.foreign_key_column,
    is_indexed: ours.is_indexed || (live.is_indexed && !wasIndexed),
    max_length: longer(ours.max_length, live.max_length),
    default_value: isSame(ours.default_value, live.default_value)
      ? live.default_value
      : ours.default_value,
  };
};

const longer = (ours: number | null, live: number | null): number | null =>
  ours === null || live === null ? ours : Math.max(ours, live);
