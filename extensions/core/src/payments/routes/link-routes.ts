import { z } from 'zod';
import { CHARGE_REASONS, isPayable } from '../../../../domain/payments/index.ts';
import { LANGUAGES, languageOf } from '../../../../domain/words/index.ts';
import { choiceOf } from '../../platform/answer-shapes.ts';
import { refusal } from '../../platform/errors.ts';
import { defineRoute, type Route, type RouteRequest } from '../../platform/route.ts';
import * as answers from '../answers.ts';
import { openPayLink } from '../pay-link.ts';
import { type ChargeRow, findPayer, liveCard } from '../rows.ts';
import { pageKeys, processorOf, takesCards } from '../settings.ts';
import {
  beginOtherCard,
  beginPaying,
  checkPaying,
  payWithOtherCard,
} from '../use-cases/pay-by-link.ts';

const TAGS = ['Payments'];
const RATE = 40;
const byToken = z.object({ token: z.string().regex(/^[\w.-]{20,400}$/) });
const PUBLIC = { tags: TAGS, access: 'public' as const, ratePerMinute: RATE, params: byToken };
/** Asks the processor and holds no connection meanwhile. */
const COMMAND = { ...PUBLIC, method: 'post', idempotent: false, writeTurn: 'own' } as const;

const page = z.object({
  company: z.object({
    name: z.string(),
    phone: z.string().nullable(),
    email: z.string().nullable(),
  }),
  language: z.enum(LANGUAGES),
  description: z.string(),
  amountMinor: z.int(),
  currency: z.string(),
  state: z.enum(['open', 'working', 'paid', 'over']),
  reason: choiceOf(CHARGE_REASONS).nullable(),
  card: answers.card.nullable(),
  /** Whether the saved card can be confirmed, and not only replaced. */
  mayConfirm: z.boolean(),
});

type Caller = Pick<RouteRequest, 'knex' | 'actor' | 'env'>;

const callerOf = async ({ knex, actor, env }: Caller, token: string) => {
  const { company } = await openPayLink(knex, token);
  const processor = processorOf(env);
  if (!processor || !(await takesCards(knex, env, company))) throw refusal('PAYMENTS_NOT_SET', 409);
  return { knex, actor, processor };
};

const stateOf = ({ state }: ChargeRow): z.output<typeof page>['state'] => {
  if (state === 'succeeded') return 'paid';
  if (state === 'pending') return 'working';
  return isPayable(state) ? 'open' : 'over';
};

const pageOf = async ({ knex }: Caller, row: ChargeRow) => {
  const company = (await knex('companies')
    .where({ id: row.company })
    .first('name', 'phone', 'email')) as z.output<typeof page>['company'];
  const payer = await findPayer(knex, { company: row.company, id: row.payment_customer });
  const spoken = payer?.sign_up
    ? ((await knex('sign_ups').where({ id: payer.sign_up }).first('language')) as
        | { language: string }
        | undefined)
    : undefined;
  const card = payer ? await liveCard(knex, payer) : null;
  return {
    ...{ company, description: row.description, currency: row.currency, reason: row.reason },
    ...{ language: languageOf(spoken?.language) ?? ('en' as const), state: stateOf(row) },
    amountMinor: Number(row.amount_minor),
    card: card && {
      ...{ brand: card.brand, last4: card.last4 },
      ...{ expiryMonth: card.expiryMonth, expiryYear: card.expiryYear },
    },
    mayConfirm: card !== null && row.intent !== null,
  };
};

const read = defineRoute({
  ...PUBLIC,
  method: 'get',
  path: '/payments/by-link/:token',
  summary: 'What is to be paid behind a link',
  response: page,
  handler: async (request) =>
    pageOf(request, await openPayLink(request.knex, request.params.token)),
});

const confirm = defineRoute({
  ...COMMAND,
  path: '/payments/by-link/:token/confirm',
  summary: 'What the page confirms the charge with, on the saved card',
  description: 'Where the saved card cannot be used any more it answers `PAYMENTS_NO_CARD`.',
  response: answers.cardFields.extend({ method: z.string() }),
  handler: async (request) => {
    const keys = pageKeys(request.env);
    const begun = await beginPaying(
      await callerOf(request, request.params.token),
      request.params.token,
    );
    if (!keys || !begun) throw refusal('PAYMENTS_NO_CARD', 409);
    return { ...keys, ...begun };
  },
});

const check = defineRoute({
  ...COMMAND,
  path: '/payments/by-link/:token/check',
  summary: 'Ask the card processor what became of it',
  response: page,
  handler: async (request) =>
    pageOf(
      request,
      await checkPaying(await callerOf(request, request.params.token), request.params.token),
    ),
});

const other = defineRoute({
  ...COMMAND,
  path: '/payments/by-link/:token/card',
  summary: 'What the page takes another card with',
  response: answers.cardFields,
  handler: async (request) => {
    const keys = pageKeys(request.env);
    const { clientSecret } = await beginOtherCard(
      await callerOf(request, request.params.token),
      request.params.token,
    );
    if (!keys || !clientSecret) throw refusal('PAYMENTS_NOT_SET', 409);
    return { ...keys, clientSecret };
  },
});

const saved = defineRoute({
  ...COMMAND,
  path: '/payments/by-link/:token/card-saved',
  summary: 'The other card is saved at the processor: charge it',
  description: 'What was agreed to beside the card is kept in the words of `language`.',
  body: z.strictObject({
    isAgreed: z.literal(true, 'VALUE.required'),
    language: z.enum(LANGUAGES),
  }),
  response: page,
  handler: async (request) => {
    const { token } = request.params;
    await payWithOtherCard(await callerOf(request, token), token, request.body.language);
    return await pageOf(request, await openPayLink(request.knex, token));
  },
});

export const linkRoutes: readonly Route[] = [read, confirm, check, other, saved];
