import { z } from 'zod';
import { PDF_STATUSES } from '../../../domain/billing/index.ts';
import {
  ACCEPTANCE_DOORS,
  QUOTE_LINE_KINDS,
  QUOTE_STATUSES,
} from '../../../domain/quotes/index.ts';
import { choiceOf, day, instant, texts } from '../platform/answer-shapes.ts';

const word = z.string().nullable();
const minor = z.int();
const sum = z.object({ netMinor: minor, taxMinor: minor, totalMinor: minor });
const sums = z.object({ monthly: sum, oneTime: sum });

const publicLine = z.object({
  ...{ section: word, kind: choiceOf(QUOTE_LINE_KINDS), site: word, description: z.string() },
  ...{ quantity: z.number(), monthlyMinor: minor, promotionMonths: z.int().nullable() },
  ...{ monthlyAfterMinor: minor.nullable(), oneTimeMinor: minor, taxName: word },
});
const head = {
  ...{ number: z.string(), revision: z.int(), status: choiceOf(QUOTE_STATUSES) },
  ...{ partyName: z.string(), partyAddress: word, title: z.string(), notes: word },
  ...{ language: z.string(), pricedOn: day, expiresOn: day, currency: z.string() },
  isExpired: z.boolean(),
};

/** What the holder of the link sees. */
export const publicQuote = z.object({
  ...head,
  company: z.object({ name: z.string(), phone: word, email: word }),
  sections: z.array(z.object({ section: word, lines: z.array(publicLine), sums })),
  ...{ sums, isPrinted: z.boolean(), pdfSha256: word },
  acceptance: z.object({ name: z.string(), acceptedAt: instant }).nullable(),
});

export const quote = z.object({
  ...{ id: z.uuid(), company: z.uuid(), ...head, customer: z.uuid().nullable(), partyEmail: word },
  ...{ companyName: z.string(), timeZone: z.string(), today: day },
  ...{ sentAt: instant.nullable(), decidedAt: instant.nullable(), declineReason: word },
  ...{ pdf: z.uuid().nullable(), pdfStatus: choiceOf(PDF_STATUSES), pdfSha256: word, sums },
  lines: z.array(
    publicLine.extend({
      ...{ id: z.uuid(), position: z.int(), address: z.uuid().nullable() },
      ...{ plan: z.uuid().nullable(), taxCode: z.uuid().nullable(), taxBasisPoints: z.number() },
    }),
  ),
  acceptance: z
    .object({
      ...{ name: z.string(), door: choiceOf(ACCEPTANCE_DOORS), acceptedAt: instant },
      ...{ pdfSha256: word, ip: word, userAgent: word, words: texts, reason: word },
      enteredBy: word,
    })
    .nullable(),
  mayEdit: z.boolean(),
});

export const listedQuote = z.object({
  ...{ id: z.uuid(), number: z.string(), status: choiceOf(QUOTE_STATUSES), partyName: z.string() },
  ...{ title: z.string(), currency: z.string(), monthlyMinor: minor, oneTimeMinor: minor },
  ...{ expiresOn: day, isExpired: z.boolean() },
});
