import type { Knex } from 'knex';
import type { Facts, OrderCase } from '../../../domain/lifecycle/index.ts';
import { type Actor, hasCapability, stepPersonasIn } from '../platform/actor.ts';
import { type DomainError, notVisible, refusal } from '../platform/errors.ts';
import { type FactsRow, queryFacts } from './facts-query.ts';
import { loadLifecycles, techniciansOfUser } from './repository.ts';

/** The platform's own actors take system steps and, as the platform administrator, admin steps. */
const personasOf = (actor: Actor, company: string): string[] => {
  if (actor.userId === null && !actor.link) return ['system', 'admin'];
  return actor.isPlatformAdmin
    ? ['admin', ...stepPersonasIn(actor, company)]
    : stepPersonasIn(actor, company);
};

const actorFacts = (
  actor: Actor,
  { order, crew }: Pick<FactsRow, 'order' | 'crew'>,
  technician: string | undefined,
): Facts['actor'] => ({
  personas: personasOf(actor, order.company),
  canOverride: actor.userId !== null && hasCapability(actor, order.company, 'orders-override'),
  // Who works in its crew is on the job as much as who leads it.
  isAssignee:
    technician !== undefined &&
    (order.technician === technician ||
      (crew?.members.some((member) => member.technician === technician) ?? false)),
});

/** Who was given one of its tasks sees the order, and takes none of its steps. */
const hasTaskIn = ({ facts, actorTechnician }: OrderCase): boolean =>
  actorTechnician !== null && (facts.crew?.named.includes(actorTechnician) ?? false);

/** The office sees the orders of its company, a technician those that are his, a link its own. */
const isVisible = (actor: Actor, item: OrderCase): boolean =>
  actor.link
    ? item.order.id === actor.link.order && item.facts.actor.isAssignee
    : hasCapability(actor, item.order.company, 'orders-read') ||
      item.facts.actor.isAssignee ||
      hasTaskIn(item);

/** The technician that the actor is, by company. */
const techniciansOf = async (db: Knex, { userId, link }: Actor): Promise<Map<string, string>> =>
  link ? new Map([[link.company, link.technician]]) : await techniciansOfUser(db, userId);

/** The orders among `ids` that the actor may see, in no particular order. */
export const loadCases = async (
  db: Knex,
  actor: Actor,
  ids: readonly string[],
  now: Date,
): Promise<OrderCase[]> => {
  if (ids.length === 0) return [];
  const rows = await queryFacts(db, ids);
  const technicians = await techniciansOf(db, actor);
  const lifecycles = await loadLifecycles(db, [...new Set(rows.map((row) => row.order.lifecycle))]);
  return rows
    .map((row): OrderCase => {
      // Who left the company may still be in its list of technicians.
      const technician = hasCapability(actor, row.order.company, 'field-work')
        ? technicians.get(row.order.company)
        : undefined;
      return {
        order: row.order,
        facts: {
          ...row,
          actor: actorFacts(actor, row, technician),
          now: now.toISOString(),
        },
        lifecycle: lifecycles.get(row.order.lifecycle) ?? { states: [], transitions: [] },
        actorTechnician: technician ?? null,
      };
    })
    .filter((item) => isVisible(actor, item));
};

export const lifecycleEmpty = ({ order }: OrderCase): DomainError =>
  refusal(
    'LIFECYCLE_EMPTY',
    409,
    { number: order.number },
    { collection: 'lifecycles', item: order.lifecycle },
  );

/** One order, or FORBIDDEN when it is not there or not the actor's to see. */
export const loadCase = async (
  db: Knex,
  actor: Actor,
  id: string,
  now: Date,
): Promise<OrderCase> => {
  const [item] = await loadCases(db, actor, [id], now);
  if (!item) throw notVisible('work_orders', id);
  if (item.lifecycle.states.length === 0) throw lifecycleEmpty(item);
  return item;
};

type OrderRequest = { knex: Knex; actor: Actor; params: { id: string } };

/** A technician whose visit was given to somebody else gets no answer of an earlier command. */
export const stillVisible = ({ knex, actor, params }: OrderRequest): Promise<unknown> =>
  loadCase(knex, actor, params.id, new Date());
