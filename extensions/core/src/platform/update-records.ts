import type { Knex } from 'knex';

/** Gives rows that are there the columns of the first one but `id`, in one statement. */
export const updateRecords = async (
  trx: Knex.Transaction,
  collection: string,
  rows: readonly ({ id: string } & Record<string, unknown>)[],
): Promise<void> => {
  const [first] = rows;
  if (!first) return;
  const columns = Object.keys(first).filter((column) => column !== 'id');
  await trx.raw(
    `update ?? as target set ${columns.map(() => '?? = given.??').join(', ')}
     from json_populate_recordset(null::??, ?::json) as given where target.id = given.id`,
    [
      collection,
      ...columns.flatMap((column) => [column, column]),
      collection,
      JSON.stringify(rows),
    ],
  );
};
