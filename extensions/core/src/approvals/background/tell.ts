import { useEnv } from '@directus/env';
import { inWords, say } from '../../../../domain/words/index.ts';
import { newId } from '../../../../domain/kernel/ids.ts';
import { notify, type Reader } from '../../notifications/index.ts';
import type { Approvable } from '../../platform/approvable.ts';
import type { TransactionHandler } from '../../platform/background.ts';
import type { UseCaseContext } from '../../platform/context.ts';
import { registered } from '../../platform/registry.ts';
import { linkOf, tokenFor } from '../link.ts';
import { namesOf } from '../people.ts';
import type { RequestRow } from '../rows.ts';
import { tellApprovers, tellRequester, type Why } from '../topics.ts';
import { changeLines, commandWords } from '../words.ts';

const approvableOf = ({ command }: RequestRow): Approvable | undefined =>
  registered().approvable[command] as Approvable | undefined;

/** Who asked hears it from the domain of the record, where that tells those whom it is about. */
const isToldOtherwise = async (ctx: UseCaseContext, row: RequestRow): Promise<boolean> => {
  const approvable = approvableOf(row) as Approvable<unknown> | undefined;
  if (!approvable?.tellsInvolved) return false;
  const input = approvable.input.parse(row.input);
  const record = await approvable.load(ctx.trx, row.record, { lock: false, input });
  return (record?.involved ?? []).includes(row.requested_by);
};

const findRequest = (ctx: UseCaseContext, id: string): Promise<RequestRow | undefined> =>
  ctx.trx('approval_requests').where({ id }).first<RequestRow | undefined>();

const PLACE = { studio: '/admin/fieldwright-approvals', portal: '/portal' };

/** What is asked for, in the reader's language and on the company's clock. */
const shown = (row: RequestRow, { language, company }: Reader) => ({
  what: commandWords(row.command, language),
  record: row.record_label,
  changes: changeLines(row, { language, timeZone: company.timeZone }),
});
const aboutOf = ({ collection, record }: RequestRow) => ({ collection, item: record });

/** Who decides, each with a link of his own; a reminder or a forward is told anew. */
export const tellApproversHandler: TransactionHandler<{ request: string; step: number; why: Why }> =
  {
    topic: tellApprovers,
    handle: async (ctx, { request, step, why }) => {
      const row = await findRequest(ctx, request);
      if (!row || row.status !== 'pending' || row.current_step !== step) return { told: 0 };
      const users = row.seats.filter(({ done }) => !done).map(({ user }) => user);
      const names = await namesOf(ctx.trx, [row.requested_by]);
      const by = names.get(row.requested_by ?? '') ?? '–';
      const own = await approvableOf(row)?.notice?.(ctx.trx, row.record);
      const url = useEnv()['PUBLIC_URL'];
      const told = await notify(ctx, {
        ...{ kind: own?.kind ?? 'approval_waiting', company: row.company, users, place: PLACE },
        happening: `approval:${request}:${step}:${why}${why === 'forwarded' ? `:${newId()}` : ''}`,
        about: aboutOf(row),
        data: (reader) => ({
          ...{ by, reason: row.reason ?? '', isReminder: why === 'reminded' },
          ...shown(row, reader),
          ...own?.data,
        }),
        secretLink: ({ user }) => linkOf(url, tokenFor({ request, step, user }, ctx.now)),
      });
      return { told };
    },
  };

export const tellRequesterHandler: TransactionHandler<{ request: string }> = {
  topic: tellRequester,
  handle: async (ctx, { request }) => {
    const row = await findRequest(ctx, request);
    if (!row || row.status === 'pending' || !row.requested_by) return { told: 0 };
    if (await isToldOtherwise(ctx, row)) return { told: 0 };
    const { status } = row;
    const told = await notify(ctx, {
      ...{ kind: 'approval_decided', company: row.company, users: [row.requested_by] },
      ...{ happening: `approval:${request}:closed`, place: PLACE, about: aboutOf(row) },
      data: (reader) => ({
        result: inWords(say('NOTIFICATION_RESULT', { status }), reader.language),
        outcome: row.outcome?.message ?? '',
        ...shown(row, reader),
      }),
    });
    return { told };
  },
};
