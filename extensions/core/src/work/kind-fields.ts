import type { Knex } from 'knex';
import { hiddenFieldsOf } from '../../../domain/work/index.ts';
import { refusal } from '../platform/errors.ts';

type HiddenOf = (company: string) => ReadonlySet<string>;

/** The columns of orders that these companies do not have, by their kinds. */
export const hiddenByCompany = async (
  knex: Knex,
  companies: readonly string[],
): Promise<HiddenOf> => {
  const rows = await knex('companies')
    .whereIn('id', [...new Set(companies)])
    .select<{ id: string; kind: string }[]>('id', 'kind');
  const hidden = new Map(rows.map(({ id, kind }) => [id, new Set<string>(hiddenFieldsOf(kind))]));
  return (company) => hidden.get(company) ?? new Set();
};

/** A value for a column that the company does not have is refused rather than hidden from everybody. */
export const refuseHidden = async (
  knex: Knex,
  company: string,
  values: Readonly<Record<string, unknown>>,
  nameOf: (column: string) => string = (column) => column,
): Promise<void> => {
  const hidden = (await hiddenByCompany(knex, [company]))(company);
  const column = Object.keys(values).find(
    (name) => hidden.has(name) && values[name] !== undefined && values[name] !== null,
  );
  if (column === undefined) return;
  const field = nameOf(column);
  throw refusal('WORK_FIELD_NOT_OF_KIND', 400, { field }, { collection: 'work_orders', field });
};
