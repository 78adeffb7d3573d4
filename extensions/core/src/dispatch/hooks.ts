import type { Knex } from 'knex';
import { refusal } from '../platform/errors.ts';
import type { RegisterHooks } from '../platform/hooks.ts';
import { answerReaders } from '../platform/write-rights.ts';

/** A visit that somebody may have been told of is changed by the commands of its order. */
export const registerHooks: RegisterHooks = ({ filter }) => {
  answerReaders('appointments');

  filter('appointments.items.update', async (payload, meta, context) => {
    const patch = payload as Record<string, unknown>;
    const moves = ['status', 'work_order', 'technician', 'starts_at', 'ends_at', 'may_overlap'];
    const field = moves.find((column) => column in patch);
    if (!field) return payload;
    const published = await (context.database as Knex)('appointments')
      .whereIn('id', meta.keys as string[])
      .whereNot('status', 'draft')
      .first<{ id: string; status: string } | undefined>('id', 'status');
    if (!published && field !== 'status') return payload;
    throw refusal(
      'DISPATCH_USE_ASSIGN',
      400,
      { field, status: published?.status ?? 'to be published' },
      { collection: 'appointments', item: published?.id, field },
    );
  });
};
