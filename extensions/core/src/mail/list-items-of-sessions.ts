import type { Knex } from 'knex';

/** What was asked for that is no order, and what became of it. */
export const itemsOfSessions = (knex: Knex, sessions: readonly string[]): Promise<unknown[]> =>
  knex('inbox_items')
    .whereIn('session', [...sessions])
    .orderBy(['created_at', 'id'])
    .select({
      id: 'id',
      kind: 'kind',
      status: 'status',
      summary: 'summary',
      values: 'values',
      sources: 'sources',
      workOrder: 'work_order',
      building: 'building',
      reasonCode: 'reason_code',
      reason: 'reason_message',
      effect: 'effect',
      session: 'session',
    });
