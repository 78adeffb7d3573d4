import knex, { type Knex } from 'knex';

/** The database that `DATABASE_URL` names, for a script that runs and ends. */
export const openDatabase = (): Knex => {
  const connection = process.env['DATABASE_URL'];
  if (connection === undefined || connection === '') {
    throw new Error('DATABASE_URL is not set: it names the database to seed.');
  }
  return knex({ client: 'pg', connection, pool: { min: 0, max: 2 } });
};
