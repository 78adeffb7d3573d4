import type { Accountability } from '@directus/types';
import type { Knex } from 'knex';
import { refusal } from '../platform/errors.ts';
import type { RegisterHooks } from '../platform/hooks.ts';
import { withPlainIds } from '../platform/related-id.ts';
import { findPort } from './repository.ts';

type Payload = Record<string, unknown>;

/** An approval that is written in the Studio is dated and signed like one from the command. */
export const registerApprovalHooks: RegisterHooks = ({ filter }, context) => {
  filter('standby_approvals.items.create', async (payload, _meta, eventContext) => {
    const row = payload as Payload;
    const database = (eventContext.database ?? context.database) as Knex;
    const { splitter_port: named } = withPlainIds(row);
    const port = typeof named === 'string' ? await findPort(database, named) : null;
    if (port && port.company === row.company && !port.isStandby)
      throw refusal(
        'PLANT_PORT_NOT_STANDBY',
        409,
        { number: port.number, splitterCode: port.splitterCode },
        { collection: 'standby_approvals', field: 'splitter_port' },
      );
    const accountability = eventContext.accountability as Accountability | null;
    return { ...row, approved_by: accountability?.user ?? null, approved_at: new Date() };
  });
};
