import type { UseCaseContext } from '../../platform/context.ts';
import type { ItemRow } from './types.ts';

/** A mail that something still to come is based on is not removed when its time is over. */
export const keepMail = async (
  { trx }: Pick<UseCaseContext, 'trx'>,
  item: Pick<ItemRow, 'company' | 'mail'>,
): Promise<void> => {
  if (!item.mail) return;
  await trx('mails')
    .where({ company: item.company, id: item.mail })
    .whereNull('raw_removed_at')
    .update({ raw_expires_at: null });
};
