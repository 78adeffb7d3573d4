import type { Knex } from 'knex';
import {
  type NextStep,
  nextSteps,
  type OrderCase,
  stateOf,
} from '../../../../domain/lifecycle/index.ts';
import { say } from '../../../../domain/words/index.ts';
import type { Actor } from '../../platform/actor.ts';
import { notVisible } from '../../platform/errors.ts';
import { loadCases } from '../load-case.ts';

type Said = NextStep['missing'][number];
export type CommonStep = Pick<NextStep, 'to' | 'label' | 'category' | 'requiresReason'> & {
  translations?: NextStep['translations'];
  /** Orders that can take it now. */
  can: string[];
  /** Why the others cannot, each reason with its orders; the commonest first. */
  cannot: (Said & { orders: string[] })[];
};

/** Steps that ask for nothing but a reason: the others need a form of each order's own. */
const isForMany = (step: NextStep): boolean =>
  !step.isOverride && step.needs === 'none' && !step.asks.some(({ required }) => required);

const keyOf = ({ to, label }: NextStep): string => `${to} ${label}`;

const notNext = ({ lifecycle, order }: OrderCase): Said =>
  say('WORK_STEP_NOT_NEXT', { state: stateOf(lifecycle, order.status)?.name ?? order.status });

type Entry = { order: string; reason: Said | null };

const entryOf = (item: OrderCase, step: NextStep | undefined): Entry => ({
  order: item.order.id,
  reason: step ? (step.missing[0] ?? null) : notNext(item),
});

const grouped = (entries: readonly Entry[]): CommonStep['cannot'] => {
  const groups = new Map<string, CommonStep['cannot'][number]>();
  for (const { order, reason } of entries) {
    if (!reason) continue;
    const group = groups.get(reason.message) ?? { ...reason, orders: [] };
    group.orders.push(order);
    groups.set(reason.message, group);
  }
  return [...groups.values()].sort((a, b) => b.orders.length - a.orders.length);
};

/**
 * What many orders can do together: each step that at least one can take, with how many can and why
 * the others cannot; the commonest first. Nothing is written. One order that the actor does not see
 * refuses all, with the words of a missing one.
 */
export const listCommonSteps = async (
  knex: Knex,
  actor: Actor,
  orders: readonly string[],
  now: Date,
): Promise<CommonStep[]> => {
  const ids = [...new Set(orders)];
  const items = await loadCases(knex, actor, ids, now);
  const seen = new Set(items.map(({ order }) => order.id));
  const gone = ids.find((id) => !seen.has(id));
  if (gone) throw notVisible('work_orders', gone);

  const offered = items.map((item) => ({
    item,
    steps: new Map(
      nextSteps(item.lifecycle, item.facts)
        .filter(isForMany)
        .map((step) => [keyOf(step), step] as const),
    ),
  }));
  const kinds = new Map(offered.flatMap(({ steps }) => [...steps]));
  return [...kinds]
    .map(([key, { to, label, translations, category }]): CommonStep => {
      const entries = offered.map(({ item, steps }) => entryOf(item, steps.get(key)));
      return {
        to,
        label,
        ...(translations ? { translations } : {}),
        category,
        requiresReason: offered.some(({ steps }) => steps.get(key)?.requiresReason),
        can: entries.filter(({ reason }) => reason === null).map(({ order }) => order),
        cannot: grouped(entries),
      };
    })
    .filter(({ can }) => can.length > 0)
    .sort((a, b) => b.can.length - a.can.length);
};
