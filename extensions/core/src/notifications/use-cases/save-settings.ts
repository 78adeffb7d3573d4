import type { NotificationSettings } from '../../../../domain/notifications/index.ts';
import { noteChange } from '../../platform/audit.ts';
import type { UseCaseContext } from '../../platform/context.ts';

/** When a company tells what it tells once a day. */
export const saveSettings = async (
  ctx: UseCaseContext,
  company: string,
  settings: NotificationSettings,
): Promise<NotificationSettings> => {
  await ctx.trx.raw(
    `update companies set settings = (coalesce(settings::jsonb, '{}') ||
       jsonb_build_object('notifications', ?::jsonb))::json, updated_at = ?, updated_by = ?
     where id = ?`,
    [JSON.stringify(settings), ctx.now, ctx.actor.userId, company],
  );
  await noteChange(ctx, { collection: 'companies', action: 'update', ids: [company] });
  return settings;
};
