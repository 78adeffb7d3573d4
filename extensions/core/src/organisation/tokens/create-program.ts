import { MEMBER_ROLE } from '../../../../domain/organisation/index.ts';
import type { UseCaseContext } from '../../platform/context.ts';
import type { RouteRequest } from '../../platform/route.ts';

/** Makes the account of a program, in the transaction that is handed over. */
export type CreateProgram = (ctx: UseCaseContext, name: string) => Promise<string>;

/** Without address and password: nobody signs in as it. */
export const createProgramWith =
  ({ services, schema }: Pick<RouteRequest, 'services' | 'schema'>): CreateProgram =>
  async ({ trx }, name) => {
    const users = new services.UsersService({ schema, knex: trx });
    return String(
      await users.createOne({
        first_name: name.slice(0, 50),
        role: MEMBER_ROLE.id,
        status: 'active',
        provider: 'default',
      }),
    );
  };
