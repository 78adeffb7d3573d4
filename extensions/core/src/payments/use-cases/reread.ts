import type { Knex } from 'knex';
import type { NoticeOutcome } from '../../../../domain/payments/index.ts';
import type { Actor } from '../../platform/actor.ts';
import { inTransaction } from '../../platform/context.ts';
import type { CardProcessor } from '../processor.ts';
import { findCharge, findPayer } from '../rows.ts';
import { dropCard, keepCard } from '../save-card.ts';
import { applySeen } from './apply-seen.ts';

type Asker = { knex: Knex; actor: Actor };
type NoticeRow = {
  id: string;
  company: string;
  kind: string;
  object: string;
  outcome: NoticeOutcome;
};

const charge = async (
  { knex, actor }: Asker,
  { company, object }: NoticeRow,
  processor: CardProcessor,
): Promise<NoticeOutcome> => {
  const seen = await processor.readCharge(object);
  const row =
    (await findCharge(knex, { company, intent: object })) ??
    (seen?.reference ? await findCharge(knex, { company, id: seen.reference }) : undefined);
  if (!seen || !row) return 'ignored';
  await inTransaction(knex, actor, (ctx) => applySeen(ctx, row.id, seen, { isAnswer: false }));
  return 'applied';
};

const setup = async (
  { knex, actor }: Asker,
  { company, object }: NoticeRow,
  processor: CardProcessor,
): Promise<NoticeOutcome> => {
  const payer = await findPayer(knex, { company, setup: object });
  const seen = payer && (await processor.readSetup(object));
  const card = seen?.state === 'saved' ? seen.card : null;
  if (!payer || !card) return 'ignored';
  await inTransaction(knex, actor, (ctx) => keepCard(ctx, payer, card));
  return 'applied';
};

/** A card was renewed by the bank, or taken away over there. */
const card = async (
  { knex, actor }: Asker,
  { company, object }: NoticeRow,
  processor: CardProcessor,
): Promise<NoticeOutcome> => {
  const known = (await knex('payment_methods')
    .where({ company, processor_method: object, removed_at: null })
    .first('payment_customer')) as { payment_customer: string } | undefined;
  if (!known) return 'ignored';
  const seen = await processor.readCard(object);
  await inTransaction(knex, actor, async (ctx) => {
    if (seen) await keepCard(ctx, { company, id: known.payment_customer }, seen);
    else await dropCard(ctx, { company, method: object });
  });
  return 'applied';
};

const READERS = [
  { begins: 'payment_intent.', read: charge },
  { begins: 'setup_intent.', read: setup },
  { begins: 'payment_method.', read: card },
] as const;

/** Asks for what a notice is about: the notice may be late, twice or out of order, the answer is not. */
export const reread = async (
  asker: Asker,
  notice: string,
  processor: CardProcessor,
): Promise<{ outcome: NoticeOutcome | null }> => {
  const row = (await asker
    .knex('payment_events')
    .where({ id: notice })
    .first('id', 'company', 'kind', 'object', 'outcome')) as NoticeRow | undefined;
  if (row?.outcome !== 'waiting') return { outcome: row?.outcome ?? null };
  const reader = READERS.find(({ begins }) => row.kind.startsWith(begins));
  const outcome = reader ? await reader.read(asker, row, processor) : 'ignored';
  await asker
    .knex('payment_events')
    .where({ id: notice, outcome: 'waiting' })
    .update({ outcome, handled_at: new Date(), updated_at: new Date() });
  return { outcome };
};
