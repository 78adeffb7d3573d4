type Value = string | number | boolean | null;
type Values = Readonly<Record<string, Value>>;
type Texts = Readonly<Record<string, string | null>> | undefined;
type Side = { values: Values; shown?: Texts };
type Field<Kind> = { field: string; kind: Kind };

export type Change<Kind> = {
  field: string;
  kind: Kind;
  before: Value;
  after: Value;
  currency?: string;
};

const textOf = ({ values, shown }: Side, field: string): Value =>
  shown?.[field] ?? values[field] ?? null;

/** What is different after a command, as people read it; a record that is gone has nothing left. */
export const changesBetween = <Kind extends string>(
  fields: readonly Field<Kind>[],
  before: Side,
  after: Side | null,
): Change<Kind>[] =>
  fields
    .filter(({ field }) => (before.values[field] ?? null) !== (after?.values[field] ?? null))
    .map(({ field, kind }) => {
      const currency = before.values['currency'];
      return {
        field,
        kind,
        before: textOf(before, field),
        after: after ? textOf(after, field) : null,
        ...(kind === 'money' && typeof currency === 'string' ? { currency } : {}),
      };
    });

/** The values that make a request void when they change, in one order. */
export const watchedOf = (
  fields: readonly { field: string; watched?: boolean | undefined }[],
  values: Values,
): [string, Value][] =>
  fields
    .filter(({ watched }) => watched === true)
    .map(({ field }): [string, Value] => [field, values[field] ?? null])
    .sort(([a], [b]) => (a < b ? -1 : 1));
