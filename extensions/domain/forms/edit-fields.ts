import type { FieldKind } from './choices.ts';
import type { FormDefinition, FormField } from './definition.ts';
import { keyFrom } from './new-key.ts';

/** Where a field stands: its key, or that of its group and its own. */
export type FieldPath = readonly [key: string] | readonly [group: string, key: string];

export const samePath = (a: FieldPath | null, b: FieldPath | null): boolean =>
  a?.join('/') === b?.join('/');

/** All fields with their paths, each group before what it holds. */
export const allFields = ({ fields }: FormDefinition): { path: FieldPath; field: FormField }[] =>
  fields.flatMap((field) => [
    { path: [field.key] as const, field },
    ...(field.fields ?? []).map((inner) => ({
      path: [field.key, inner.key] as const,
      field: inner,
    })),
  ]);

export const fieldAt = (form: FormDefinition, path: FieldPath): FormField | undefined =>
  allFields(form).find((one) => samePath(one.path, path))?.field;

const listOf = (form: FormDefinition, group: string | null): readonly FormField[] =>
  group === null ? form.fields : (form.fields.find(({ key }) => key === group)?.fields ?? []);

const withList = (
  { fields }: FormDefinition,
  group: string | null,
  list: readonly FormField[],
): FormDefinition =>
  group === null
    ? { fields: list }
    : { fields: fields.map((field) => (field.key === group ? { ...field, fields: list } : field)) };

const groupOf = (path: FieldPath): string | null => (path.length === 2 ? path[0] : null);
const keyOf = (path: FieldPath): string => path[path.length - 1] as string;

const fresh = (kind: FieldKind, label: string, taken: readonly string[]): FormField => ({
  key: keyFrom(label, taken),
  kind,
  label,
  ...((kind === 'choice' || kind === 'choices') && {
    options: [
      { value: 'a', label: 'A' },
      { value: 'b', label: 'B' },
    ],
  }),
  ...(kind === 'group' && { fields: [], min: 0 }),
});

const keysOf = (form: FormDefinition): string[] => allFields(form).map(({ field }) => field.key);

/** Adds a field after another, in its group where it may stand there; returns where it is. */
export const addField = (
  form: FormDefinition,
  { kind, label, after }: { kind: FieldKind; label: string; after: FieldPath | null },
): { form: FormDefinition; path: FieldPath } => {
  const beside = after && fieldAt(form, after);
  const mayNest = kind !== 'group' && kind !== 'section';
  const inside =
    mayNest && after ? (beside?.kind === 'group' ? keyOf(after) : groupOf(after)) : null;
  const field = fresh(kind, label, keysOf(form));
  const list = [...listOf(form, inside)];
  const anchor = inside === null ? after?.[0] : keyOf(after as FieldPath);
  const index = list.findIndex(({ key }) => key === anchor);
  list.splice(index < 0 ? list.length : index + 1, 0, field);
  return {
    form: withList(form, inside, list),
    path: inside === null ? [field.key] : [inside, field.key],
  };
};

export const removeField = (form: FormDefinition, path: FieldPath): FormDefinition => {
  const group = groupOf(path);
  return withList(
    form,
    group,
    listOf(form, group).filter(({ key }) => key !== keyOf(path)),
  );
};

/** A copy after the field itself, under a key of its own. */
export const copyField = (
  form: FormDefinition,
  path: FieldPath,
): { form: FormDefinition; path: FieldPath } => {
  const field = fieldAt(form, path);
  if (!field) return { form, path };
  const group = groupOf(path);
  const taken = keysOf(form);
  const key = keyFrom(field.label, taken);
  const inner = (field.fields ?? []).reduce<FormField[]>(
    (list, one) => [
      ...list,
      { ...one, key: keyFrom(one.label, [...taken, key, ...list.map((done) => done.key)]) },
    ],
    [],
  );
  const copy = { ...field, key, ...(field.fields && { fields: inner }) };
  const list = listOf(form, group).flatMap((one) => (one === field ? [one, copy] : [one]));
  return {
    form: withList(form, group, list),
    path: group === null ? [key] : [group, key],
  };
};

export const changeField = (
  form: FormDefinition,
  path: FieldPath,
  changes: Partial<FormField>,
): FormDefinition => {
  const group = groupOf(path);
  const list = listOf(form, group).map((field) =>
    field.key === keyOf(path)
      ? (Object.fromEntries(
          Object.entries({ ...field, ...changes }).filter(([, value]) => value !== undefined),
        ) as FormField)
      : field,
  );
  return withList(form, group, list);
};

/** One place up or down among its neighbours. */
export const moveField = (form: FormDefinition, path: FieldPath, by: -1 | 1): FormDefinition => {
  const group = groupOf(path);
  const list = [...listOf(form, group)];
  const from = list.findIndex(({ key }) => key === keyOf(path));
  const to = from + by;
  const moved = list[from];
  if (!moved || to < 0 || to >= list.length) return form;
  list.splice(from, 1);
  list.splice(to, 0, moved);
  return withList(form, group, list);
};

/** To the place of another field, into its group or out of one; a group never into a group. */
export const dropField = (
  form: FormDefinition,
  path: FieldPath,
  onto: FieldPath,
): { form: FormDefinition; path: FieldPath } => {
  const field = fieldAt(form, path);
  const group = groupOf(onto);
  const mayNest = field?.kind !== 'group' && field?.kind !== 'section';
  if (!field || samePath(path, onto) || (group !== null && !mayNest)) return { form, path };
  const isSameList = groupOf(path) === group;
  const before = listOf(form, group);
  const at = before.findIndex(({ key }) => key === keyOf(onto));
  const without = removeField(form, path);
  const list = [...listOf(without, group)];
  const index = isSameList ? at : list.findIndex(({ key }) => key === keyOf(onto));
  list.splice(Math.max(index, 0), 0, field);
  return {
    form: withList(without, group, list),
    path: group === null ? [field.key] : [group, field.key],
  };
};

const renamedPath = (path: string, from: string, to: string): string =>
  path
    .split('.')
    .map((step, index, steps) =>
      step === from && (index === 0 || (index === 1 && steps[0] === 'current')) ? to : step,
    )
    .join('.');

const renamedIn = (rule: unknown, from: string, to: string): unknown => {
  if (Array.isArray(rule)) return rule.map((one) => renamedIn(one, from, to));
  if (typeof rule !== 'object' || rule === null) return rule;
  return Object.fromEntries(
    Object.entries(rule).map(([operator, value]: [string, unknown]) => {
      if (operator !== 'var') return [operator, renamedIn(value, from, to)];
      if (typeof value === 'string') return [operator, renamedPath(value, from, to)];
      if (Array.isArray(value) && typeof value[0] === 'string')
        return [operator, [renamedPath(value[0], from, to), ...(value.slice(1) as unknown[])]];
      return [operator, value];
    }),
  );
};

const withRenamed = (field: FormField, from: string, to: string): FormField => ({
  ...field,
  ...(field.key === from && { key: to }),
  ...(field.shownIf !== undefined && { shownIf: renamedIn(field.shownIf, from, to) }),
  ...(field.requiredIf !== undefined && { requiredIf: renamedIn(field.requiredIf, from, to) }),
  ...(field.compute !== undefined && { compute: renamedIn(field.compute, from, to) }),
  ...(field.fields && { fields: field.fields.map((one) => withRenamed(one, from, to)) }),
});

/** Gives a field that nobody has answered yet a key by its name, in the rules that look at it too. */
export const rekeyField = (
  form: FormDefinition,
  path: FieldPath,
): { form: FormDefinition; path: FieldPath } => {
  const field = fieldAt(form, path);
  if (!field) return { form, path };
  const key = keyFrom(
    field.label,
    keysOf(form).filter((one) => one !== field.key),
  );
  if (key === field.key) return { form, path };
  const group = groupOf(path);
  return {
    form: { fields: form.fields.map((one) => withRenamed(one, field.key, key)) },
    path: group === null ? [key] : [group, key],
  };
};
