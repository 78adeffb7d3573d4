import { randomBytes } from 'node:crypto';
import type { Knex } from 'knex';
import { systemActor } from '../../extensions/core/src/platform/actor.ts';
import { inTransaction, type UseCaseContext } from '../../extensions/core/src/platform/context.ts';
import { offersFor } from '../../extensions/core/src/plans/index.ts';
import { hasFreePort } from '../../extensions/core/src/plant/index.ts';
import { holdPort } from '../../extensions/core/src/sign-ups/index.ts';
import { seedId } from '../lib/seed-id.ts';

type Scope = { company: string; now: Date };
type Lead = {
  name: string | null;
  state: 'started' | 'plan' | 'details' | 'slot' | 'agreement' | 'lost';
  hoursAgo: number;
  /** Days for which the office holds the port. */
  held?: number;
  lost?: string;
};

const LEADS: readonly Lead[] = [
  { name: null, state: 'started', hoursAgo: 0.1 },
  { name: null, state: 'plan', hoursAgo: 3 },
  { name: 'Aina Contoh', state: 'details', hoursAgo: 20 },
  { name: 'Farid Sampel', state: 'slot', hoursAgo: 28, held: 3 },
  { name: 'Mei Ling Contoh', state: 'agreement', hoursAgo: 50 },
  { name: 'Kumar Misal', state: 'lost', hoursAgo: 120, lost: 'Took another offer' },
];
const WAITING = ['Suria Contoh', 'Daniel Umpama'] as const;
const HOUR_MS = 3_600_000;
const DAY_MINUTES = 1_440;

const mailOf = (name: string): string =>
  `${name.toLowerCase().replaceAll(' ', '.')}@customer.example.com`;

/** Addresses that anybody may order at: a port of their own is free. */
const freeAddresses = async (trx: Knex, company: string, count: number): Promise<string[]> =>
  (
    (await trx('addresses')
      .where({ company, state: 'serviceable', service_location: null, unit: null })
      .whereNotNull('splitter')
      .whereRaw(hasFreePort('addresses'))
      .orderBy('id')
      .limit(count)
      .select('id')) as { id: string }[]
  ).map(({ id }) => id);

const addLead = async (
  ctx: UseCaseContext,
  lead: Lead,
  at: Scope & { address: string; plan: string | undefined; price: unknown },
): Promise<void> => {
  const { company, now, address, plan, price } = at;
  const seen = new Date(now.getTime() - lead.hoursAgo * HOUR_MS);
  const id = seedId(company, 'sign-up', lead.state);
  const hasPlan = lead.state !== 'started' && plan !== undefined;
  const slot = new Date(now.getTime() + 4 * 24 * HOUR_MS);
  slot.setUTCHours(2, 0, 0, 0);
  const hasSlot = lead.state === 'slot' || lead.state === 'agreement';
  const made = await ctx
    .trx('sign_ups')
    .insert({
      ...{ id, company, address, state: lead.state, language: 'en' },
      token_hash: randomBytes(32).toString('hex'),
      ...(hasPlan && { plan, price: JSON.stringify(price) }),
      ...(lead.name && { name: lead.name, email: mailOf(lead.name), phone: '+60126999999' }),
      ...(hasSlot && {
        slot_starts_at: slot,
        slot_ends_at: new Date(slot.getTime() + 2 * HOUR_MS),
      }),
      ...{ seen_at: seen, created_at: seen, lost_reason: lead.lost ?? null, code_tries: 0 },
    })
    .onConflict('id')
    .ignore()
    .returning<{ id: string }[]>('id');
  if (made.length === 0) return;
  if (lead.held)
    await holdPort(ctx, { company, address, signUp: id, minutes: lead.held * DAY_MINUTES });
};

/** People who stopped on the public page at each of its steps, one that is at it, and who waits for a port. */
export const addSignUps = async (trx: Knex.Transaction, { company, now }: Scope): Promise<void> => {
  const addresses = await freeAddresses(trx, company, LEADS.length + WAITING.length);
  const plan = (await trx('service_plans')
    .where({ company, is_public: true, is_active: true })
    .orderBy('position')
    .first('id', 'code', 'name')) as { id: string; code: string; name: string } | undefined;
  const price = plan ? await priceOfPlan(trx, company, { ...plan, now }) : null;
  const actor = systemActor('system', undefined, 'demo data');
  await inTransaction(trx, actor, async (ctx) => {
    for (const [at, lead] of LEADS.entries())
      await addLead(ctx, lead, {
        ...{ company, now, plan: price ? plan?.id : undefined, price },
        address: addresses[at] ?? '',
      });
  });
  await trx('port_waiting')
    .insert(
      WAITING.map((name, at) => ({
        ...{ id: seedId(company, 'waiting', name), company, name, email: mailOf(name) },
        ...{ address: addresses[LEADS.length + at], language: 'en' },
        created_at: new Date(now.getTime() - (at + 2) * 24 * HOUR_MS),
      })),
    )
    .onConflict('id')
    .ignore();
};

const priceOfPlan = async (
  trx: Knex,
  company: string,
  plan: { id: string; code: string; name: string; now: Date },
): Promise<unknown> => {
  const [offer] = await offersFor(trx, {
    ...{ company, address: null, plans: [plan.id], language: 'en' },
    onDate: plan.now.toISOString().slice(0, 10),
  });
  return offer ? { name: plan.name, code: plan.code, promotion: null, price: offer.price } : null;
};
