import type { Knex } from 'knex';
import type { Lifecycle } from '../../../domain/lifecycle/index.ts';
import { loadLifecycles } from '../lifecycle/index.ts';
import type { UseCaseContext } from '../platform/context.ts';

export const lifecycleOfTask = async (knex: Knex, task: string): Promise<Lifecycle> => {
  const row = await knex('tasks')
    .where({ id: task })
    .first<{ lifecycle: string } | undefined>('lifecycle');
  const found = row && (await loadLifecycles(knex, [row.lifecycle])).get(row.lifecycle);
  return found ?? { states: [], transitions: [] };
};

/** Who acts, as his name is written beside what he did. */
export const nameOfActor = async ({ trx, actor }: UseCaseContext): Promise<string | null> => {
  if (actor.link) return actor.link.holder;
  if (!actor.userId) return null;
  const row = await trx('directus_users')
    .where({ id: actor.userId })
    .first<{ first_name: string | null; last_name: string | null } | undefined>(
      'first_name',
      'last_name',
    );
  return [row?.first_name, row?.last_name].filter(Boolean).join(' ') || null;
};

/** The lifecycle of tasks that the company has now, with the names of its states. */
export const activeLifecycle = async (
  knex: Knex,
  company: string,
): Promise<(Lifecycle & { id: string }) | null> => {
  const row = await knex('lifecycles')
    .where({ company, entity: 'task', is_active: true })
    .first<{ id: string } | undefined>('id');
  if (!row) return null;
  const found = (await loadLifecycles(knex, [row.id])).get(row.id);
  return found ? { ...found, id: row.id } : null;
};
