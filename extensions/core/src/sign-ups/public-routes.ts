import { z } from 'zod';
import { dayIn } from '../../../domain/kernel/time.ts';
import { areSigningWords, mayResend, shownSlots } from '../../../domain/sign-ups/index.ts';
import { publicCompany } from '../addresses/index.ts';
import { offersFor } from '../plans/index.ts';
import { instant } from '../platform/answer-shapes.ts';
import { inTransaction } from '../platform/context.ts';
import { signUpSecretOf } from '../platform/doors/secret-paths.ts';
import { refusal } from '../platform/errors.ts';
import { readFile } from '../platform/files.ts';
import { instantText } from '../platform/instant-text.ts';
import { languageOfCaller } from '../platform/language.ts';
import { canMail } from '../platform/mail-out.ts';
import { bytes, defineRoute, type Route } from '../platform/route.ts';
import { sendFile } from '../platform/send-file.ts';
import { contentOf, currentAgreement } from './agreement.ts';
import { takesCards } from '../payments/index.ts';
import { cardRoutes } from './card-routes.ts';
import { publicActor, readSignUp, signUpGone } from './open-sign-up.ts';
import { countCode, countStart, networkOf } from './limits.ts';
import {
  ABOUT,
  CODE_RATE,
  look,
  START,
  START_RATE,
  STEP,
  STEP_RATE,
  step,
  TAGS,
  within,
} from './public-step.ts';
import { resumeRoutes } from './resume-routes.ts';
import { findPlace } from './rows.ts';
import { signUpCompany } from './settings.ts';
import { freeSlots, installationMinutes } from './slots.ts';
import { cancelSignUp, choosePlan, chooseSlot, giveDetails } from './use-cases/answer-steps.ts';
import { prepareAgreement } from './use-cases/prepare-agreement.ts';
import { signAgreement } from './use-cases/sign-agreement.ts';
import { startSignUp } from './use-cases/start-sign-up.ts';
import { waitForPort } from './use-cases/wait-for-port.ts';
import { priceShown, shownPrice, signUpView } from './view.ts';

const line = (most: number) => z.string().trim().min(1, 'VALUE.name').max(most);
/** People leave it empty; it is not shown to them. */
const website = z.string().max(200).optional();
const assertPerson = (trap: string | undefined): void => {
  if (trap) throw refusal('SIGN_UP_REFUSED', 422);
};
const stranger = {
  company: z.uuid().optional(),
  fibreId: z.string().regex(/^F[0-9A-F]{12}$/),
  website,
};

const start = defineRoute({
  ...START,
  path: '/sign-ups',
  summary: 'Begin to order at an address: a port is held',
  description:
    'The answer has the secret of the sign-up, this once. `SIGN_UP_FULL` where no port is free: `POST /sign-ups/waiting` puts somebody on the list.',
  ratePerMinute: START_RATE,
  status: 201,
  body: z.strictObject(stranger),
  response: z.object({ token: z.string() }),
  handler: async ({ knex, actor, body, req }) => {
    assertPerson(body.website);
    const company = await publicCompany(knex, body.company);
    await countStart(knex, req);
    const language = await languageOfCaller(knex, req);
    const { token } = await inTransaction(knex, publicActor(actor), (ctx) =>
      startSignUp(ctx, { company, fibreId: body.fibreId, language, network: networkOf(req) }),
    );
    return { token };
  },
});

const wait = defineRoute({
  ...START,
  path: '/sign-ups/waiting',
  summary: 'Be told when a port is free at an address',
  ratePerMinute: START_RATE,
  body: z.strictObject({ ...stranger, name: line(255), email: z.email().max(255) }),
  response: z.object({ isNoted: z.boolean() }),
  handler: async ({ knex, actor, body, req }) => {
    assertPerson(body.website);
    const company = await publicCompany(knex, body.company);
    await countStart(knex, req);
    const language = await languageOfCaller(knex, req);
    const { fibreId, name, email } = body;
    await inTransaction(knex, publicActor(actor), (ctx) =>
      waitForPort(ctx, { company, fibreId, name, email, language }),
    );
    return { isNoted: true };
  },
});

const current = defineRoute({
  method: 'get',
  path: '/sign-ups/current',
  summary: 'A sign-up as its page shows it',
  description: ABOUT,
  tags: TAGS,
  access: 'public',
  ratePerMinute: STEP_RATE * 2,
  response: signUpView,
  handler: (request) => look(request),
});

const plans = defineRoute({
  method: 'get',
  path: '/sign-ups/plans',
  summary: 'Plans that can be ordered at the address of a sign-up, with their prices',
  description: ABOUT,
  tags: TAGS,
  access: 'public',
  ratePerMinute: STEP_RATE,
  response: z.object({
    plans: z.array(
      z.object({
        id: z.uuid(),
        name: z.string(),
        summary: z.string().nullable(),
        included: z.array(z.string()),
        downMbps: z.int().nullable(),
        upMbps: z.int().nullable(),
        termMonths: z.int().nullable(),
        promotion: z.string().nullable(),
        price: shownPrice,
      }),
    ),
  }),
  handler: (request) =>
    within(request, async (ctx, token) => {
      const row = await readSignUp(ctx, token);
      const { timeZone } = await signUpCompany(ctx.trx, row.company);
      const offers = await offersFor(ctx.trx, {
        ...{ company: row.company, address: row.address, publicOnly: true },
        onDate: dayIn(ctx.now, timeZone),
        language: await languageOfCaller(request.knex, request.req),
      });
      return {
        plans: offers.map((one) => ({
          ...{ id: one.plan, name: one.name, summary: one.summary ?? null },
          ...{ included: one.included, downMbps: one.downMbps, upMbps: one.upMbps },
          ...{ termMonths: one.termMonths, promotion: one.promotion },
          price: priceShown(one.price),
        })),
      };
    }),
});

const slots = defineRoute({
  method: 'get',
  path: '/sign-ups/slots',
  summary: 'Times at which a technician is free for the installation',
  description: ABOUT,
  tags: TAGS,
  access: 'public',
  ratePerMinute: 20,
  response: z.object({
    timeZone: z.string(),
    slots: z.array(z.object({ startsAt: instant, endsAt: instant })),
  }),
  handler: async (request) => {
    const row = await within(request, readSignUp);
    const { knex } = request;
    const [company, place] = [
      await signUpCompany(knex, row.company),
      await findPlace(knex, row.company, row.address),
    ];
    if (!place) throw signUpGone();
    const minutes = await installationMinutes(knex, company);
    const free = await freeSlots(knex, {
      ...{ company, place, minutes, language: row.language, now: new Date() },
    });
    return { timeZone: company.timeZone, slots: shownSlots(free) };
  },
});

const plan = defineRoute({
  ...STEP,
  path: '/sign-ups/plan',
  summary: 'Choose a plan; its price is kept from now on',
  description: ABOUT,
  body: z.strictObject({ plan: z.uuid() }),
  handler: (request) => step(request, (ctx, token) => choosePlan(ctx, token, request.body.plan)),
});

const details = defineRoute({
  ...STEP,
  path: '/sign-ups/details',
  summary: 'Say who orders',
  description: ABOUT,
  body: z.strictObject({ name: line(255), email: z.email().max(255), phone: line(32) }),
  handler: (request) => step(request, (ctx, token) => giveDetails(ctx, token, request.body)),
});

const slot = defineRoute({
  ...STEP,
  path: '/sign-ups/slot',
  summary: 'Choose when the technician comes',
  description: ABOUT,
  body: z.strictObject({ startsAt: instantText }),
  handler: (request) =>
    step(request, (ctx, token) => chooseSlot(ctx, token, new Date(request.body.startsAt))),
});

const agreement = defineRoute({
  ...STEP,
  path: '/sign-ups/agreement',
  summary: 'Have the agreement printed and a code mailed',
  description: `${ABOUT} \`agreement\` of the answer and of \`/sign-ups/current\` is there once it is printed.`,
  ratePerMinute: CODE_RATE,
  handler: async (request) => {
    const isMailed = canMail(request.env);
    const row = await within(request, readSignUp);
    const { code_sent_at: sentAt, codes_sent: sent } = row;
    if (isMailed && row.email && !row.email_verified_at && mayResend({ sentAt, sent }, new Date()))
      await countCode(request.knex, row.email);
    return await step(request, async (ctx, token) =>
      prepareAgreement(ctx, token, {
        canMail: isMailed,
        takesCards: await takesCards(ctx.trx, request.env, row.company),
      }),
    );
  },
});

const pdf = defineRoute({
  method: 'get',
  path: '/sign-ups/agreement',
  summary: 'The agreement as it is to be signed',
  description: ABOUT,
  tags: TAGS,
  access: 'public',
  ratePerMinute: STEP_RATE,
  response: bytes('application/pdf'),
  handler: (request) =>
    within(request, async (ctx, token) => {
      const row = await readSignUp(ctx, token);
      const { key } = await contentOf(ctx.trx, row);
      const found = await currentAgreement(ctx.trx, row, key);
      if (!found) throw refusal('SIGN_UP_AGREEMENT_OTHER', 409);
      const { content } = await readFile(ctx.trx, row.company, found.pdf);
      const name = 'agreement.pdf';
      return sendFile({ name, type: 'application/pdf', content, isShown: true }, false);
    }),
});

const order = defineRoute({
  ...STEP,
  path: '/sign-ups/order',
  summary: 'Sign the agreement: everything that follows is there at once, or nothing',
  description: ABOUT,
  ratePerMinute: CODE_RATE,
  body: z.strictObject({
    sha256: z.string().regex(/^[0-9a-f]{64}$/),
    code: z
      .string()
      .transform((typed) => typed.replaceAll(/\D/g, ''))
      .default(''),
    isAccepted: z.literal(true, 'VALUE.required'),
    name: line(255),
    kind: z.enum(['typed', 'drawn']),
    strokes: z.array(z.array(z.number()).max(4_000)).max(200).nullish(),
    box: z.string().min(1).max(500),
    button: z.string().min(1).max(200),
    sentAt: instantText.optional(),
  }),
  handler: async (request) => {
    const { knex, actor, body, req, env } = request;
    const { sha256, code, name, kind, strokes, box, button, sentAt } = body;
    // What stands in the evidence is what the page shows, not what somebody writes.
    if (!areSigningWords({ box, button }))
      throw refusal('SIGN_UP_WORDS', 409, {}, { field: 'box' });
    await signAgreement({ knex, actor }, signUpSecretOf(req), {
      ...{ sha256, code, canMail: canMail(env) },
      signature: {
        ...{ name, kind, strokes: strokes ?? null, box, button },
        agent: req.get('user-agent')?.slice(0, 500) ?? null,
        clockOffMs: sentAt ? Date.now() - Date.parse(sentAt) : null,
      },
    });
    return await step(request);
  },
});

const cancel = defineRoute({
  ...START,
  path: '/sign-ups/cancel',
  summary: 'Give up: the port is free at once',
  description: ABOUT,
  ratePerMinute: STEP_RATE,
  response: z.object({ isCancelled: z.boolean() }),
  handler: async (request) => {
    await within(request, cancelSignUp);
    return { isCancelled: true };
  },
});

export const publicRoutes: readonly Route[] = [
  ...[start, wait, current, plans, slots, plan, details, slot, agreement, pdf, order, cancel],
  ...cardRoutes,
  ...resumeRoutes,
];
