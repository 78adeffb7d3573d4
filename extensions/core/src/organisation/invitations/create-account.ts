import { MEMBER_ROLE } from '../../../../domain/organisation/index.ts';
import type { RouteRequest } from '../../platform/route.ts';
import type { CreateAccount } from './use-cases/accept-invitation.ts';

/** By Directus' own service: it hashes the password and holds its rules for passwords. */
export const createAccountWith =
  ({ services, schema }: Pick<RouteRequest, 'services' | 'schema'>): CreateAccount =>
  async ({ trx }, { email, firstName, lastName, password }) => {
    const users = new services.UsersService({ schema, knex: trx });
    return String(
      await users.createOne({
        email,
        password,
        first_name: firstName,
        last_name: lastName,
        role: MEMBER_ROLE.id,
        status: 'active',
        provider: 'default',
      }),
    );
  };
