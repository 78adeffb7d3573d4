import { z } from 'zod';
import { acceptWords, quoteSections } from '../../../domain/quotes/index.ts';
import { LANGUAGES } from '../../../domain/words/index.ts';
import { inTransaction } from '../platform/context.ts';
import { refusal } from '../platform/errors.ts';
import { readFile } from '../platform/files.ts';
import { bytes, defineRoute, type Route } from '../platform/route.ts';
import { sendFile } from '../platform/send-file.ts';
import { publicQuote } from './answers.ts';
import { openQuote } from './open-link.ts';
import { acceptByLink, declineByLink } from './use-cases/decide-quote.ts';

const TAGS = ['Quotes'];
const RATE = 40;
const byToken = z.object({ token: z.string().regex(/^[\w.-]{20,400}$/) });
const PUBLIC = { tags: TAGS, access: 'public' as const, ratePerMinute: RATE, params: byToken };
const decided = z.object({ status: z.enum(['accepted', 'declined']) });

const read = defineRoute({
  ...PUBLIC,
  method: 'get',
  path: '/quotes/by-link/:token',
  summary: 'The quote behind a link',
  description: 'An unknown link and one of a superseded revision are answered alike, with 410.',
  response: publicQuote,
  handler: async ({ knex, params }) => {
    const quote = await openQuote(knex, params.token);
    const company = (await knex('companies')
      .where({ id: quote.company })
      .first('name', 'phone', 'email')) as {
      name: string;
      phone: string | null;
      email: string | null;
    };
    const { number, revision, status, partyName, partyAddress, title, notes, language } = quote;
    const { pricedOn, expiresOn, currency, isExpired, sums, pdfSha256, acceptance } = quote;
    return {
      ...{ number, revision, status, partyName, partyAddress, title, notes, language, pricedOn },
      ...{
        expiresOn,
        currency,
        isExpired,
        company,
        sums,
        pdfSha256,
        isPrinted: pdfSha256 !== null,
      },
      sections: quoteSections(quote.lines).map((section) => ({
        ...{ section: section.section, sums: section.sums },
        lines: section.lines.map((line) => ({
          ...{ section: line.section, kind: line.kind, site: line.site, taxName: line.taxName },
          ...{ description: line.description, quantity: line.quantity },
          ...{ monthlyMinor: line.monthlyMinor, promotionMonths: line.promotionMonths },
          ...{ monthlyAfterMinor: line.monthlyAfterMinor, oneTimeMinor: line.oneTimeMinor },
        })),
      })),
      acceptance: acceptance && { name: acceptance.name, acceptedAt: acceptance.acceptedAt },
    };
  },
});

const pdf = defineRoute({
  ...PUBLIC,
  method: 'get',
  path: '/quotes/by-link/:token/pdf',
  summary: 'The printed quote behind a link',
  response: bytes('application/pdf'),
  handler: async ({ knex, params }) => {
    const quote = await openQuote(knex, params.token);
    if (!quote.pdf) throw refusal('QUOTES_NOT_PRINTED', 409);
    const { content } = await readFile(knex, quote.company, quote.pdf);
    const file = { name: `${quote.number}.pdf`, type: 'application/pdf', content, isShown: true };
    return sendFile(file, false);
  },
});

const accept = defineRoute({
  ...PUBLIC,
  method: 'post',
  path: '/quotes/by-link/:token/accept',
  summary: 'Accept the quote behind a link',
  description:
    'Keeps the name, the words of the box and the button, the digest of the PDF, the address and the program. Again it changes nothing.',
  body: z.strictObject({
    name: z.string().trim().min(2, 'VALUE.name').max(200),
    agreed: z.literal(true),
    words: z.strictObject({ box: z.string().min(1).max(500), button: z.string().min(1).max(100) }),
    language: z.enum(LANGUAGES),
  }),
  response: decided,
  handler: async ({ knex, actor, params, body, req }) => {
    const { id, number, partyName } = await openQuote(knex, params.token);
    const { name, words, language } = body;
    // What stands in the evidence is what the page shows, not what somebody writes.
    const { box, button } = acceptWords({ number, partyName }, language);
    if (words.box !== box || words.button !== button)
      throw refusal('QUOTES_WORDS', 409, {}, { field: 'words' });
    const made = await inTransaction(knex, actor, (ctx) =>
      acceptByLink(ctx, id, {
        ...{ name, words, language, ip: actor.ip ?? null },
        userAgent: req.get('user-agent') ?? null,
      }),
    );
    return { status: made.status };
  },
});

const decline = defineRoute({
  ...PUBLIC,
  method: 'post',
  path: '/quotes/by-link/:token/decline',
  summary: 'Decline the quote behind a link',
  body: z.strictObject({ reason: z.string().trim().max(500).nullable().default(null) }),
  response: decided,
  handler: async ({ knex, actor, params, body }) => {
    const { id } = await openQuote(knex, params.token);
    const made = await inTransaction(knex, actor, (ctx) => declineByLink(ctx, id, body.reason));
    return { status: made.status };
  },
});

export const linkRoutes: readonly Route[] = [read, pdf, accept, decline];
