import type { UseCaseContext } from '../platform/context.ts';
import type { SpokenKind } from './types.ts';

export type SpokenEvent = {
  kind: SpokenKind;
  company: string;
  collection: string;
  subject: string;
  data?: Record<string, unknown>;
};

/** Tells of something in the transaction in which it happens, as the actor who was said there. */
export const emit = async (
  ctx: Pick<UseCaseContext, 'trx'>,
  { kind, company, collection, subject, data = {} }: SpokenEvent,
): Promise<void> => {
  await ctx.trx.raw(
    `with who as (select fieldwright.event_actor() as said), told as (
       insert into fieldwright.domain_events
         (kind, company, collection, subject, after, actor_user, persona, source, via, request_id)
       select ?, ?::uuid, ?, ?::uuid, ?::json, (said->>'user')::uuid, said->'personas'->>?,
         coalesce(said->>'source', 'system'), said->>'via', said->>'request'
       from who returning id
     ) select fieldwright.announce_events() from told`,
    [kind, company, collection, subject, JSON.stringify(data), company],
  );
};
