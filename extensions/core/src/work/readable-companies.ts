import type { Accountability } from '@directus/types';
import type { Knex } from 'knex';
import { preparedRows } from '../platform/prepared.ts';

/** Of a customer's own it may be anything, a variable such as `$CURRENT_USER.x` among them. */
const COMPANY = `permission.permissions -> 'company' ->> '_eq'`;

/**
 * Companies to which the permissions of a person limit the orders: those that Directus goes by, with
 * what a customer has added or changed.
 * @returns `all` when one of them is not limited to a company by its first words, as ours are
 */
export const readableCompanies = async (
  knex: Knex,
  { admin, user, roles }: Accountability,
): Promise<string[] | 'all'> => {
  if (admin) return 'all';
  const granted = await preparedRows<{ company: string | null }>(
    knex,
    knex('directus_access as access')
      .join('directus_permissions as permission', 'permission.policy', 'access.policy')
      .where({ 'permission.collection': 'work_orders', 'permission.action': 'read' })
      .where((access) => {
        void access
          .where('access.user', user)
          .orWhereRaw('access.role = any(?::uuid[])', [roles])
          .orWhere((everyone) => {
            void everyone.whereNull('access.user').whereNull('access.role');
          });
      })
      .distinct(
        knex.raw(`case when pg_input_is_valid(${COMPANY}, 'uuid') then ${COMPANY} end as company`),
      ),
  );
  const companies = granted.map(({ company }) => company);
  return companies.every((company) => company !== null) ? companies : 'all';
};
