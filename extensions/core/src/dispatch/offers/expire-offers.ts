import { noteChange } from '../../platform/audit.ts';
import type { TransactionHandler } from '../../platform/background.ts';

const BATCH = 1_000;

/** Says of offers whose time is over that it is: until then each looks at its own clock. */
export const expireOffers: TransactionHandler = {
  topic: 'dispatch.expire-offers',
  handle: async (ctx) => {
    const { rows } = await ctx.trx.raw<{ rows: { id: string }[] }>(
      `update offers set state = 'expired', updated_at = now()
       where id in (select id from offers where state = 'open' and expires_at <= now()
         order by id limit ? for update skip locked)
       returning id`,
      [BATCH],
    );
    const ids = rows.map(({ id }) => id);
    await noteChange(ctx, { collection: 'offers', action: 'update', ids });
    return { expired: ids.length };
  },
};
