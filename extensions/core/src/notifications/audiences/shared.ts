import type { DomainEvent, EventSubscriber } from '../../platform/events.ts';
import type { UseCaseContext } from '../../platform/context.ts';
import type { Place } from '../notify.ts';

/** What a row is now, as the event left it: `after`, and what it was before where that is silent. */
export const fieldOf = (event: DomainEvent, name: string): string | null => {
  const value = event.after?.[name] ?? event.before?.[name];
  return typeof value === 'string' ? value : null;
};

export const orderPlace = (order: string): Place => ({
  studio: `/admin/content/work_orders/${order}`,
  portal: `/portal/visits/${order}`,
});

export const withoutActor = (users: readonly string[], { user }: DomainEvent): string[] =>
  users.filter((one) => one !== user);

export const nameOf = async (ctx: UseCaseContext, user: string | null): Promise<string> => {
  if (!user) return '';
  const row = await ctx
    .trx('directus_users')
    .where({ id: user })
    .first<{ first_name: string | null; last_name: string | null } | undefined>(
      'first_name',
      'last_name',
    );
  return [row?.first_name, row?.last_name].filter(Boolean).join(' ');
};

/** A subscriber of events that belong to a company. */
export const ofCompany = (
  name: string,
  kinds: readonly string[],
  tell: (ctx: UseCaseContext, event: DomainEvent & { company: string }) => Promise<void>,
): EventSubscriber => ({
  name: `notifications.${name}`,
  kinds,
  handle: async (ctx, event) => {
    if (event.company) await tell(ctx, { ...event, company: event.company });
  },
});
