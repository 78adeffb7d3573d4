import { newId } from '../../../../domain/kernel/ids.ts';
import type { Language } from '../../../../domain/words/index.ts';
import type { UseCaseContext } from '../../platform/context.ts';
import { refusal } from '../../platform/errors.ts';
import { findPlace } from '../rows.ts';

export type WaitInput = {
  company: string;
  fibreId: string;
  name: string;
  email: string;
  language: Language;
};

/** Who is on the list already stays where he is; the answer does not say so. */
export const waitForPort = async (ctx: UseCaseContext, input: WaitInput): Promise<void> => {
  const { company, name, email, language } = input;
  const place = await findPlace(ctx.trx, company, input.fibreId);
  if (!place) throw refusal('SIGN_UP_NOT_HERE', 409, {}, { field: 'fibreId' });
  await ctx.trx.raw(
    `insert into port_waiting (id, company, address, name, email, language, created_at)
     values (?, ?, ?, ?, ?, ?, ?)
     on conflict (company, address, lower(email)) where closed_at is null do nothing`,
    [newId(), company, place.id, name, email, language, ctx.now],
  );
};
