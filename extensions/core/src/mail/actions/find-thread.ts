import type { UseCaseContext } from '../../platform/context.ts';
import type { ActionRun } from './types.ts';

const MAX_THREAD = 50;

const listOf = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((one): one is string => typeof one === 'string') : [];

/** Message-IDs that the mail answers, as they may be written: with brackets and without. */
const answeredBy = ({ item, mail }: ActionRun): string[] => {
  const ids = [
    mail?.in_reply_to,
    typeof item.values.inReplyTo === 'string' ? item.values.inReplyTo : null,
    ...listOf(item.values.references),
  ].flatMap((id) => {
    const plain = id?.trim().toLowerCase().replace(/^<|>$/g, '') ?? '';
    return plain === '' ? [] : [plain, `<${plain}>`];
  });
  return [...new Set(ids)].slice(0, MAX_THREAD);
};

/**
 * Orders that the mails of the same conversation were about: mails that this one answers, and mails
 * that answer the same one.
 */
export const ordersOfThread = async (
  ctx: Pick<UseCaseContext, 'trx'>,
  run: ActionRun,
): Promise<string[]> => {
  const ids = answeredBy(run);
  if (ids.length === 0) return [];
  const { company } = run.item;
  const { rows } = await ctx.trx.raw<{ rows: { work_order: string }[] }>(
    `with thread as (
       select id from mails where company = ? and message_key = any(?::text[])
       union
       select id from mails where company = ? and lower(in_reply_to) = any(?::text[])
     )
     select i.work_order from inbox_items i join thread t on t.id = i.mail
       where i.company = ? and i.work_order is not null and i.status = 'applied'
     union
     select d.work_order from parse_drafts d
       join parse_sessions s on s.company = d.company and s.id = d.session
       join thread t on t.id = s.mail
       where d.company = ? and d.work_order is not null`,
    [company, ids, company, ids, company, company],
  );
  return rows.map(({ work_order }) => work_order);
};
