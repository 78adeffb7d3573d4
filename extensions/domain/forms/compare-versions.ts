import type { FormDefinition, FormField } from './definition.ts';

export type FieldChange = {
  key: string;
  label: string;
  what: 'added' | 'removed' | 'moved' | 'changed';
  /** Members that differ, for `changed`. */
  members: (keyof FormField)[];
  before?: FormField;
  after?: FormField;
};

const flat = ({ fields }: FormDefinition): FormField[] =>
  fields.flatMap((field) => [field, ...(field.fields ?? [])]);

const MEMBERS: readonly (keyof FormField)[] = [
  'label',
  'translations',
  'kind',
  'help',
  'required',
  'shownIf',
  'requiredIf',
  'unit',
  'min',
  'max',
  'decimals',
  'options',
  'compute',
  'noteOnNo',
];

const same = (a: unknown, b: unknown): boolean =>
  JSON.stringify(a ?? null) === JSON.stringify(b ?? null);

/** What a version changed against an earlier one, field by field in the order of the later. */
export const compareVersions = (before: FormDefinition, after: FormDefinition): FieldChange[] => {
  const [old, now] = [flat(before), flat(after)];
  const oldByKey = new Map(old.map((field) => [field.key, field]));
  const nowKeys = new Set(now.map(({ key }) => key));
  const kept = old.filter(({ key }) => nowKeys.has(key)).map(({ key }) => key);
  let at = 0;
  const changes = now.flatMap((field): FieldChange[] => {
    const { key, label } = field;
    const earlier = oldByKey.get(key);
    if (!earlier) return [{ key, label, what: 'added', members: [], after: field }];
    const members = MEMBERS.filter((name) => !same(earlier[name], field[name]));
    const isMoved = kept[at] !== key;
    at += 1;
    if (members.length > 0)
      return [{ key, label, what: 'changed', members, before: earlier, after: field }];
    return isMoved ? [{ key, label, what: 'moved', members: [], after: field }] : [];
  });
  const removed = old
    .filter(({ key }) => !nowKeys.has(key))
    .map((field): FieldChange => ({
      key: field.key,
      label: field.label,
      what: 'removed',
      members: [],
      before: field,
    }));
  return [...changes, ...removed];
};
