import type {
  NotificationChannel,
  NotificationKind,
  Template,
} from '../../../../domain/notifications/index.ts';
import type { Language } from '../../../../domain/words/index.ts';
import { bulkInsert, noteChange } from '../../platform/audit.ts';
import type { UseCaseContext } from '../../platform/context.ts';
import { announce } from '../../platform/notices.ts';

export type Which = { kind: NotificationKind; channel: NotificationChannel; language: Language };

const find = (ctx: UseCaseContext, company: string, { kind, channel, language }: Which) =>
  ctx
    .trx('notification_templates')
    .where({ company, kind, channel, language })
    .forUpdate()
    .first<{ id: string } | undefined>('id');

/** A company says it in its own words; the text was looked at before. */
export const saveTemplate = async (
  ctx: UseCaseContext,
  company: string,
  { subject, body, kind, channel, language }: Which & Template,
): Promise<void> => {
  const found = await find(ctx, company, { kind, channel, language });
  const collection = 'notification_templates';
  if (!found) {
    const row = { company, kind, channel, language, subject, body, version: 1 };
    await bulkInsert(ctx, { collection, rows: [row] });
    return;
  }
  const stamp = { updated_at: ctx.now, updated_by: ctx.actor.userId };
  await ctx
    .trx('notification_templates')
    .where({ id: found.id })
    .update({ subject, body, ...stamp });
  await noteChange(ctx, { collection, action: 'update', ids: [found.id] });
};

/** The text of the product holds again. */
export const resetTemplate = async (
  ctx: UseCaseContext,
  company: string,
  which: Which,
): Promise<void> => {
  const found = await find(ctx, company, which);
  if (!found) return;
  await announce(ctx.trx, {
    ...{ collection: 'notification_templates', action: 'delete', ids: [found.id] },
  });
  await ctx.trx('notification_templates').where({ id: found.id }).delete();
};
