import type { Knex } from 'knex';
import type { ApprovableRecord, WatchedField } from '../platform/approvable.ts';

type Choice = { text?: string; value: string };
type Texts = ReadonlyMap<string, readonly Choice[]>;

/** The choices of a collection's fields as the model has them, with those that an administrator added. */
export const choicesOf = async (
  knex: Knex,
  collection: string,
  fields: readonly WatchedField[],
): Promise<Texts> => {
  const { rows } = await knex.raw<{ rows: { field: string; choices: Choice[] }[] }>(
    `select field, options::jsonb->'choices' as choices from directus_fields
     where collection = ? and field = any(?) and jsonb_typeof(options::jsonb->'choices') = 'array'`,
    [collection, fields.filter(({ kind }) => kind === 'choice').map(({ field }) => field)],
  );
  return new Map(rows.map(({ field, choices }) => [field, choices]));
};

/** What is read instead of a code where the domain says nothing: the word of the choice. */
export const withChoiceTexts = (
  record: ApprovableRecord,
  texts: Texts,
): Pick<ApprovableRecord, 'values' | 'shown'> => {
  const shown = Object.fromEntries(
    [...texts].map(([field, choices]) => {
      const text = choices.find(({ value }) => value === record.values[field])?.text;
      return [field, text?.replace(/^\$t:/u, '') ?? null];
    }),
  );
  return { values: record.values, shown: { ...shown, ...record.shown } };
};
