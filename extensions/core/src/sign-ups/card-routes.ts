import { z } from 'zod';
import { cardConsent } from '../../../domain/payments/index.ts';
import { LANGUAGES } from '../../../domain/words/index.ts';
import {
  beginCard,
  cardFields,
  findPayer,
  finishCard,
  pageKeys,
  processorOf,
  takesCards,
} from '../payments/index.ts';
import { refusal } from '../platform/errors.ts';
import { defineRoute, type Route } from '../platform/route.ts';
import { publicActor, readSignUp } from './open-sign-up.ts';
import { signUpCompany } from './settings.ts';
import { ABOUT, type Caller, CODE_RATE, START, STEP, step, within } from './public-step.ts';

/** The processor is asked between transactions: nobody waits for it with a connection in hand. */
const cardStep = async (request: Caller) => {
  const processor = processorOf(request.env);
  const keys = pageKeys(request.env);
  const row = await within(request, readSignUp);
  if (row.state === 'ordered') throw refusal('SIGN_UP_ORDERED', 409);
  if (!processor || !keys || !(await takesCards(request.knex, request.env, row.company)))
    throw refusal('PAYMENTS_NOT_SET', 409);
  if (!row.name) throw refusal('SIGN_UP_INCOMPLETE', 409);
  return { row, processor, keys, by: { knex: request.knex, actor: publicActor(request.actor) } };
};

const begin = defineRoute({
  ...START,
  path: '/sign-ups/card',
  summary: 'What the page takes a card with; the card itself goes to the card processor alone',
  description: `${ABOUT} Asked again it is the same setup while that can be used; with \`isAnother\` another card takes the place of the one given.`,
  ratePerMinute: CODE_RATE * 2,
  writeTurn: 'own',
  body: z.strictObject({ isAnother: z.boolean().default(false) }),
  response: cardFields.extend({ isSaved: z.boolean() }),
  handler: async (request) => {
    const { row, processor, keys, by } = await cardStep(request);
    const seen = await beginCard(by, {
      ...{ company: row.company, signUp: row.id, name: row.name ?? '', email: row.email },
      ...{ processor, isAnother: request.body.isAnother },
    });
    return { ...keys, clientSecret: seen.clientSecret ?? '', isSaved: seen.state === 'saved' };
  },
});

const saved = defineRoute({
  ...STEP,
  path: '/sign-ups/card-saved',
  summary: 'The card processor has the card: keep what may be shown of it',
  description: `${ABOUT} What was agreed to beside the card is kept in the words of \`language\`.`,
  ratePerMinute: CODE_RATE * 2,
  writeTurn: 'own',
  body: z.strictObject({
    isAgreed: z.literal(true, 'VALUE.required'),
    language: z.enum(LANGUAGES),
  }),
  handler: async (request) => {
    const { row, processor, by } = await cardStep(request);
    const payer = await findPayer(request.knex, { company: row.company, sign_up: row.id });
    if (!payer) throw refusal('PAYMENTS_NOT_SAVED', 409);
    const { name: company } = await signUpCompany(request.knex, row.company);
    const consent = cardConsent(request.body.language, { company });
    await finishCard(by, payer, { processor, consent });
    return await step(request);
  },
});

export const cardRoutes: readonly Route[] = [begin, saved];
