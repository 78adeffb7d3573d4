import type { Accountability } from '@directus/types';
import type { Knex } from 'knex';
import { actorThroughDirectus } from '../platform/actor.ts';
import { inTransaction } from '../platform/context.ts';
import { refusal } from '../platform/errors.ts';
import type { RegisterHooks } from '../platform/hooks.ts';
import { answerFields } from '../platform/write-rights.ts';
import { registerKpiHooks } from './kpi-hooks.ts';
import { registerRuleHooks } from './rule-hooks.ts';
import { transitionAll } from './use-cases/transition-orders.ts';

type Patch = Record<string, unknown>;

/** Columns that the assign command writes together with the visit. */
const PLANNED = ['technician', 'scheduled_start', 'scheduled_end'];

const refusePlanning = (patch: Patch): void => {
  const field = PLANNED.find((column) => column in patch);
  if (!field) return;
  throw refusal('WORK_USE_ASSIGN', 400, { field }, { collection: 'work_orders', field });
};

const refuseCompanions = (patch: Patch): void => {
  const others = Object.keys(patch).filter((field) => field !== 'status' && field !== 'version');
  if (others.length === 0) return;
  throw refusal(
    'WORK_STATUS_ALONE',
    400,
    { fields: others.join(', ') },
    { collection: 'work_orders', field: 'status', others },
  );
};

const versionIn = (patch: Patch): number | null => {
  if (patch.version === undefined || patch.version === null) return null;
  const version = Number(patch.version);
  if (Number.isInteger(version)) return version;
  throw refusal(
    'INVALID_PAYLOAD.version',
    400,
    {},
    {
      collection: 'work_orders',
      field: 'version',
    },
  );
};

/**
 * A status in a PATCH (REST, GraphQL, Studio) is the command in other clothes: who may take the step
 * is the lifecycle's answer. See docs/decisions/002.
 */
export const registerHooks: RegisterHooks = (register, extension) => {
  const { filter } = register;
  answerFields('work_orders', PLANNED);
  registerRuleHooks(register, extension);
  registerKpiHooks(register, extension);

  filter('work_orders.items.update', async (payload, meta, context) => {
    const patch = payload as Patch;
    refusePlanning(patch);
    if (!('status' in patch)) return payload;
    refuseCompanions(patch);

    const keys = (meta.keys as string[]).map(String);
    const accountability = context.accountability as Accountability | null;
    const database = context.database as Knex;
    const actor = await actorThroughDirectus(database, accountability);
    const version = versionIn(patch);
    await inTransaction(database, actor, async (ctx) => {
      await transitionAll(ctx, { orders: keys, to: String(patch.status), version });
    });
    return {};
  });
};
