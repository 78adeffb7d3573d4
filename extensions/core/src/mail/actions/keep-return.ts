import { bulkInsert } from '../../platform/audit.ts';
import type { UseCaseContext } from '../../platform/context.ts';
import { findOrder } from './find-order.ts';
import { keepMail } from './keep-mail.ts';
import type { Action, ActionRun } from './types.ts';
import { textOf } from './values.ts';

const attachedFile = async (ctx: UseCaseContext, { item }: ActionRun): Promise<string | null> => {
  if (!item.session) return null;
  const session = await ctx
    .trx('parse_sessions')
    .where({ company: item.company, id: item.session })
    .first<{ file: string | null } | undefined>('file');
  return session?.file ?? null;
};

/** Keeps a material return advice with its attachment; an order that it names gets the attachment too. */
export const keepReturn: Action = async (ctx, run) => {
  const { item } = run;
  const file = await attachedFile(ctx, run);
  await keepMail(ctx, item);
  const found = await findOrder(ctx, run);
  const order = 'open' in found ? null : found.order;
  if (order && file) {
    const link = { company: item.company, work_order: order.id, file, kind: 'attachment' };
    const there = await ctx.trx('work_order_files').where(link).first('id');
    if (!there) await bulkInsert(ctx, { collection: 'work_order_files', rows: [link] });
  }
  const document = textOf(item.values, 'materialDocument') ?? textOf(item.values, 'submissionNo');
  const about = `${document ? ` ${document}` : ''}${order ? ` for order ${order.number}` : ''}`;
  return {
    status: 'stored',
    effect: {
      message: `Material return${about}: kept until the return is recorded.`,
      file,
    },
  };
};
