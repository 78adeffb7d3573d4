import type { TransactionHandler } from '../../platform/background.ts';
import type { UseCaseContext } from '../../platform/context.ts';
import { addAllToOutbox } from '../../platform/outbox.ts';
import { announce } from '../../platform/notices.ts';
import { inWords, languageOf, say } from '../../../../domain/words/index.ts';
import { newId } from '../../../../domain/kernel/ids.ts';
import { namesOf } from '../people.ts';
import type { RequestRow } from '../rows.ts';
import { mailPerson, tellApprovers, tellRequester, type Why } from '../topics.ts';
import { commandWords } from '../words.ts';

const findRequest = (ctx: UseCaseContext, id: string): Promise<RequestRow | undefined> =>
  ctx.trx('approval_requests').where({ id }).first<RequestRow | undefined>();

type Note = { recipient: string; sender: string | null; subject: string; message: string };

const languagesOf = async (ctx: UseCaseContext, users: readonly string[]) =>
  new Map(
    (
      await ctx
        .trx('directus_users')
        .whereIn('id', [...users])
        .select<{ id: string; language: string | null }[]>('id', 'language')
    ).map(({ id, language }) => [id, languageOf(language) ?? 'en'] as const),
  );

/** In the application; a click leads to the record. */
const notify = async (ctx: UseCaseContext, row: RequestRow, notes: readonly Note[]) => {
  if (notes.length === 0) return;
  const about = { collection: row.collection, item: row.record, status: 'inbox' };
  await ctx.trx('directus_notifications').insert(notes.map((note) => ({ ...note, ...about })));
  await announce(ctx.trx, { collection: 'approval_requests', action: 'update', ids: [row.id] });
};

/** A round is told once, whatever is repeated; a reminder is another round. */
const mailAll = (
  ctx: UseCaseContext,
  row: RequestRow,
  users: readonly string[],
  why: Why | 'closed',
) =>
  addAllToOutbox(
    ctx,
    users.map((user) => ({
      ...{ company: row.company, topic: mailPerson },
      key: [row.id, row.current_step, user, why, why === 'forwarded' ? newId() : ''].join(':'),
      payload: { request: row.id, user, step: row.current_step, why },
    })),
  );

export const tellApproversHandler: TransactionHandler<{ request: string; step: number; why: Why }> =
  {
    topic: tellApprovers,
    handle: async (ctx, { request, step, why }) => {
      const row = await findRequest(ctx, request);
      if (!row || row.status !== 'pending' || row.current_step !== step) return { told: 0 };
      const users = row.seats.filter(({ done }) => !done).map(({ user }) => user);
      const languages = await languagesOf(ctx, users);
      const names = await namesOf(ctx.trx, [row.requested_by]);
      const name = names.get(row.requested_by ?? '') ?? '–';
      await notify(
        ctx,
        row,
        users.map((recipient) => {
          const language = languages.get(recipient) ?? 'en';
          const what = commandWords(row.command, language);
          const params = { name, what, record: row.record_label };
          return {
            ...{ recipient, sender: row.requested_by },
            subject: inWords(say('MAIL_APPROVAL_SUBJECT', params), language),
            message: row.reason ?? what,
          };
        }),
      );
      await mailAll(ctx, row, users, why);
      return { told: users.length };
    },
  };

export const tellRequesterHandler: TransactionHandler<{ request: string }> = {
  topic: tellRequester,
  handle: async (ctx, { request }) => {
    const row = await findRequest(ctx, request);
    if (!row || row.status === 'pending' || !row.requested_by) return { told: 0 };
    const languages = await languagesOf(ctx, [row.requested_by]);
    const language = languages.get(row.requested_by) ?? 'en';
    const what = commandWords(row.command, language);
    const params = { what, record: row.record_label, status: row.status };
    const subject = inWords(say('MAIL_APPROVAL_CLOSED_SUBJECT', params), language);
    await notify(ctx, row, [
      { recipient: row.requested_by, sender: null, subject, message: row.outcome?.message ?? what },
    ]);
    await mailAll(ctx, row, [row.requested_by], 'closed');
    return { told: 1 };
  },
};
