import { newId } from '../../../../domain/kernel/ids.ts';
import type { Language } from '../../../../domain/words/index.ts';
import { newToken } from '../../organisation/index.ts';
import { bulkInsert } from '../../platform/audit.ts';
import type { UseCaseContext } from '../../platform/context.ts';
import { refusal } from '../../platform/errors.ts';
import { holdPort, holdsTooMany } from '../holds.ts';
import { findPlace } from '../rows.ts';
import { signUpCompany } from '../settings.ts';

export type StartInput = {
  company: string;
  fibreId: string;
  language: Language;
  /** Digest of the part of the network that it comes from. */
  network?: string;
};

/**
 * Somebody begins to order: a port is held for the address, and the sign-up is there as a lead. The answer
 * has the secret of the page, this once.
 *
 * Where somebody has the service already it begins all the same, and ends with the order: else whoever
 * knows an address could ask who is a customer.
 *
 * Errors: SIGN_UP_CLOSED, SIGN_UP_NOT_HERE (409) for an address that cannot be ordered online,
 * SIGN_UP_FULL (409) where no port is free, SIGN_UP_TOO_MANY (429).
 */
export const startSignUp = async (
  ctx: UseCaseContext,
  { company: id, fibreId, language, network }: StartInput,
): Promise<{ id: string; token: string }> => {
  const company = await signUpCompany(ctx.trx, id);
  if (!company.settings.isOpen) throw refusal('SIGN_UP_CLOSED', 409);
  const place = await findPlace(ctx.trx, id, fibreId);
  if (!place || place.state !== 'serviceable')
    throw refusal('SIGN_UP_NOT_HERE', 409, {}, { field: 'fibreId' });
  if (network && (await holdsTooMany(ctx, { company: id, address: place.id, network })))
    throw refusal('SIGN_UP_TOO_MANY', 429);
  const { token, hash } = newToken();
  const signUp = newId();
  await bulkInsert(ctx, {
    collection: 'sign_ups',
    revisions: false,
    rows: [
      {
        ...{ id: signUp, company: id, address: place.id, state: 'started', language },
        ...{ token_hash: hash, seen_at: ctx.now, code_tries: 0, network_hash: network ?? null },
      },
    ],
  });
  const hold = await holdPort(ctx, {
    ...{ company: id, address: place.id, signUp, minutes: company.settings.holdMinutes },
  });
  if (!hold) throw refusal('SIGN_UP_FULL', 409, {}, { field: 'fibreId' });
  return { id: signUp, token };
};
