import type { Knex } from 'knex';
import { formatMoney } from '../../../../domain/kernel/money.ts';
import { isPayable, payConsent } from '../../../../domain/payments/index.ts';
import { type Language, LOCALES } from '../../../../domain/words/index.ts';
import { type Actor, systemActor } from '../../platform/actor.ts';
import { inTransaction } from '../../platform/context.ts';
import { refusal } from '../../platform/errors.ts';
import { openPayLink } from '../pay-link.ts';
import type { CardProcessor } from '../processor.ts';
import { type ChargeRow, findPayer, liveCard, lockCharge } from '../rows.ts';
import { applySeen } from './apply-seen.ts';
import { beginCard } from './begin-card.ts';
import { finishCard } from './finish-card.ts';
import { tryAgain } from './staff-steps.ts';

type Caller = { knex: Knex; actor: Actor; processor: CardProcessor };

/** Who pays has no account: the page acts for him on his one charge. */
const payingActor = ({ requestId, ip }: Actor): Actor => ({
  ...systemActor('system', requestId, 'payment page'),
  ...(ip ? { ip } : {}),
});

const payable = async ({ knex }: Caller, token: string): Promise<ChargeRow> => {
  const row = await openPayLink(knex, token);
  if (row.state === 'pending') throw refusal('PAYMENTS_BUSY', 409);
  if (!isPayable(row.state)) throw refusal('PAYMENTS_STATE', 409);
  return row;
};

/** What the page confirms the charge with, on the saved card. Null where that cannot be. */
export const beginPaying = async (
  caller: Caller,
  token: string,
): Promise<{ clientSecret: string; method: string } | null> => {
  const row = await payable(caller, token);
  const payer = await findPayer(caller.knex, { company: row.company, id: row.payment_customer });
  const card = payer && (await liveCard(caller.knex, payer));
  const seen = row.intent ? await caller.processor.readCharge(row.intent) : null;
  if (!card || !seen?.clientSecret || seen.state === 'cancelled') return null;
  return { clientSecret: seen.clientSecret, method: card.method };
};

/** The page says that the bank was asked: the processor is asked what became of it. */
export const checkPaying = async (caller: Caller, token: string): Promise<ChargeRow> => {
  const { knex, processor } = caller;
  const row = await openPayLink(knex, token);
  if (!isPayable(row.state) || !row.intent) return row;
  const seen = await processor.readCharge(row.intent);
  if (!seen) return row;
  const actor = payingActor(caller.actor);
  const after = await inTransaction(knex, actor, (ctx) =>
    applySeen(ctx, row.id, seen, { isAnswer: false }),
  );
  return after ?? row;
};

/** Another card: it is saved first, and then charged as the first one was. */
export const beginOtherCard = async (caller: Caller, token: string) => {
  const row = await payable(caller, token);
  const { knex, processor } = caller;
  const person = (await knex('customers').where({ id: row.customer }).first('name', 'email')) as {
    name: string;
    email: string | null;
  };
  return await beginCard(
    { knex, actor: payingActor(caller.actor) },
    {
      ...{ company: row.company, payer: row.payment_customer, ...person },
      processor,
      isAnother: true,
    },
  );
};

/** Errors: PAYMENTS_NOT_SAVED (409) while the processor does not have the card. */
export const payWithOtherCard = async (
  caller: Caller,
  token: string,
  language: Language,
): Promise<void> => {
  const { knex, processor } = caller;
  const row = await payable(caller, token);
  const actor = payingActor(caller.actor);
  const payer = await findPayer(knex, { company: row.company, id: row.payment_customer });
  if (!payer) throw refusal('PAYMENTS_LINK_GONE', 410);
  const company = (await knex('companies').where({ id: row.company }).first('name')) as {
    name: string;
  };
  const money = { minor: Number(row.amount_minor), currency: row.currency };
  const amount = formatMoney(money, LOCALES[language]);
  const consent = payConsent(language, { company: company.name, amount });
  await finishCard({ knex, actor }, payer, { processor, consent });
  await inTransaction(knex, actor, async (ctx) => {
    const now = await lockCharge(ctx.trx, row.id);
    if (now && isPayable(now.state)) await tryAgain(ctx, now);
  });
};
