import type { Knex } from 'knex';

/** Statements kept ready on each connection; more shapes than this are planned each time. */
const MOST = 100;
/** A column of the answer got another type since the statement was prepared. */
const OUTDATED = '0A000';

const names = new Map<string, string>();
let generation = 0;

const nameOf = (sql: string): string | undefined => {
  const known = names.get(sql);
  if (known !== undefined || names.size >= MOST) return known;
  const name = `fieldwright_${generation}_${names.size}`;
  names.set(sql, name);
  return name;
};

const forgetAll = (): void => {
  names.clear();
  generation += 1;
};

/**
 * Rows of a query that is asked often in few shapes: PostgreSQL keeps its plan, which for a join of
 * several tables takes longer to find than to run. A limit belongs into the text (`skipBinding`),
 * since a plan for any limit is a poor one.
 */
export const preparedRows = async <Row>(knex: Knex, query: Knex.QueryBuilder): Promise<Row[]> => {
  const { sql, bindings } = query.toSQL();
  const run = async (name: string | undefined): Promise<Row[]> => {
    const statement = knex.raw<{ rows: Row[] }>(sql, bindings as Knex.RawBinding[]);
    if (name !== undefined) void statement.options({ name });
    return (await statement).rows;
  };
  const name = nameOf(sql);
  try {
    return await run(name);
  } catch (error) {
    if (name === undefined || (error as { code?: string }).code !== OUTDATED) throw error;
    forgetAll();
    return run(undefined);
  }
};
