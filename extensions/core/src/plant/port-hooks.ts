import type { Accountability } from '@directus/types';
import type { Knex } from 'knex';
import { checkColumn } from '../../../domain/kernel/column-value.ts';
import { type PortState, statesByHand } from '../../../domain/plant/index.ts';
import { actorThroughDirectus } from '../platform/actor.ts';
import { columnError } from '../platform/column-errors.ts';
import { inTransaction, type UseCaseContext } from '../platform/context.ts';
import { domainError, notVisible } from '../platform/errors.ts';
import type { RegisterHooks } from '../platform/hooks.ts';
import { answerFields } from '../platform/write-rights.ts';
import { findPort, type PortRow } from './repository.ts';
import { allocatePort } from './use-cases/allocate-port.ts';
import { releasePort } from './use-cases/release-port.ts';

type Patch = Record<string, unknown>;

const FIXED = ['splitter', 'number', 'is_standby'];
const BY_HAND = 'Released by hand';

const refuse = (code: string, message: string, field: string): Error =>
  domainError(code, 400, message, { collection: 'splitter_ports', field });

const refuseFixed = (patch: Patch): void => {
  const field = FIXED.find((column) => column in patch);
  if (field)
    throw refuse('PLANT_PORT_FIXED', `"${field}" follows from the type of the splitter.`, field);
};

const refuseCompanions = (patch: Patch): void => {
  const others = Object.keys(patch).filter((field) => field !== 'work_order');
  if (others.length > 0)
    throw refuse(
      'PLANT_CHANGE_ALONE',
      `The order of a port changes alone: leave out ${others.join(', ')}.`,
      'work_order',
    );
};

const checkState = (port: PortRow, state: unknown): void => {
  if (state === port.state) return;
  if (port.state === 'used' || state === 'used')
    throw refuse(
      'PLANT_USE_ALLOCATE',
      `Port ${port.number} is used by a work order or not: set or clear its order instead.`,
      'state',
    );
  const allowed = statesByHand(port);
  if (!allowed.includes(state as PortState))
    throw refuse(
      'PLANT_PORT_STATE',
      `Port ${port.number} may be set to ${allowed.join(' or ')}.`,
      'state',
    );
};

/** Null alone releases. A new order, or one that is changed along, is no order of a port. */
const orderIn = (value: unknown): string | null => {
  if (value === null) return null;
  const isNamed = typeof value === 'object' && Object.keys(value).join() === 'id';
  const order = isNamed ? (value as { id: unknown }).id : value;
  const problem = checkColumn({ type: 'uuid' }, order ?? {});
  if (problem) throw columnError('splitter_ports', { field: 'work_order', ...problem });
  return String(order).toLowerCase();
};

const attachOrRelease = async (
  ctx: UseCaseContext,
  port: PortRow,
  workOrder: string | null,
): Promise<void> => {
  if (workOrder === port.workOrder) return;
  if (port.workOrder && port.state === 'used')
    await releasePort(ctx, { port: port.id, workOrder: port.workOrder, reason: BY_HAND });
  if (workOrder) await allocatePort(ctx, { splitter: port.splitter, port: port.number, workOrder });
};

/** A PATCH of a port through the Studio, REST or GraphQL is the command in other clothes. */
export const registerPortHooks: RegisterHooks = ({ filter }) => {
  answerFields('splitter_ports', FIXED);

  filter('splitter_ports.items.update', async (payload, meta, context) => {
    const patch = payload as Patch;
    refuseFixed(patch);
    if (!('work_order' in patch) && !('state' in patch)) return payload;
    const database = context.database as Knex;
    const accountability = context.accountability as Accountability | null;
    const ports: PortRow[] = [];
    for (const key of (meta.keys as string[]).map(String)) {
      const port = await findPort(database, key);
      if (!port) throw notVisible('splitter_ports', key);
      ports.push(port);
    }
    if (!('work_order' in patch)) {
      for (const port of ports) checkState(port, patch.state);
      return payload;
    }
    refuseCompanions(patch);
    const workOrder = orderIn(patch.work_order);
    const actor = await actorThroughDirectus(database, accountability);
    await inTransaction(database, actor, async (ctx) => {
      for (const port of ports) await attachOrRelease(ctx, port, workOrder);
    });
    return {};
  });
};
