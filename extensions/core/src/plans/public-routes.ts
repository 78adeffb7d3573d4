import { z } from 'zod';
import { dayIn } from '../../../domain/kernel/time.ts';
import { LANGUAGES } from '../../../domain/words/index.ts';
import { publicCompany } from '../addresses/index.ts';
import { hasCapability } from '../platform/actor.ts';
import { day, meantDay } from '../platform/answer-shapes.ts';
import { refusal } from '../platform/errors.ts';
import { languageOfCaller } from '../platform/language.ts';
import { defineRoute, type Route } from '../platform/route.ts';
import { companyById, SELLS } from './access.ts';
import { publicPlace, publicPlan } from './answers.ts';
import { publicPlans } from './reads/public-plans.ts';

/** Questions a minute from one address of the network: a person who looks around, and no more. */
const RATE = 60;

const plans = defineRoute({
  method: 'get',
  path: '/plans',
  summary: 'Plans that can be had at an address, and what they cost on a day',
  description:
    'By the fibre id that `/address` answers. Amounts are minor units: before tax, tax, and with tax, which is what a card shows. `monthlyNow` is paid for `promotionMonths`, then `monthlyAfter`; without a promotion both are the same. Without `on` it is today in the company’s time zone; days to come are for who sells there, since they tell of prices that nobody knows yet. It says nothing of customers.',
  tags: ['Plans'],
  access: 'public',
  ratePerMinute: RATE,
  query: z.object({
    address: z.string().regex(/^F[0-9A-F]{12}$/),
    on: meantDay.optional(),
    language: z.enum(LANGUAGES).optional(),
    company: z.uuid().optional(),
  }),
  response: z.object({ onDate: day, address: publicPlace, plans: z.array(publicPlan) }),
  handler: async ({ knex, actor, query, req }) => {
    const id = await publicCompany(knex, query.company);
    const { timeZone } = await companyById(knex, id);
    const today = dayIn(new Date(), timeZone);
    const onDate = query.on ?? today;
    if (onDate > today && !SELLS.some((one) => hasCapability(actor, id, one)))
      throw refusal('PLANS_DAY_AHEAD', 403, {}, { field: 'on' });
    const language = query.language ?? (await languageOfCaller(knex, req));
    return publicPlans(knex, { company: id, fibreId: query.address, onDate, language });
  },
});

export const publicRoutes: readonly Route[] = [plans];
