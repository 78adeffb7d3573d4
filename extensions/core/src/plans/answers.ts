import { z } from 'zod';
import { ADDRESS_STATES } from '../../../domain/addresses/index.ts';
import { OVERRIDE_STATES, PLAN_KINDS, PRICE_SOURCES } from '../../../domain/plans/index.ts';
import { choiceOf, day, instant } from '../platform/answer-shapes.ts';

const word = z.string().nullable();
const minor = z.int();

const amount = z.object({ netMinor: minor, taxMinor: minor, totalMinor: minor });
const planTax = z.object({ name: z.string(), basisPoints: z.number() });

const planPrice = z.object({
  source: choiceOf(PRICE_SOURCES),
  sourceRow: z.uuid(),
  tariffZone: z.uuid().nullable(),
  currency: z.string(),
  onDate: day,
  monthlyNow: amount,
  promotionMonths: z.int().nullable(),
  monthlyAfter: amount,
  oneTime: amount,
  regularOneTime: amount,
  taxes: z.array(
    planTax.extend({
      ...{ id: z.uuid(), code: z.string() },
      ...{ monthlyNowMinor: minor, monthlyAfterMinor: minor, oneTimeMinor: minor },
    }),
  ),
});

const planWords = { name: z.string(), summary: word, included: z.array(z.string()) };

export const offer = z.object({
  ...{ plan: z.uuid(), code: z.string(), kind: choiceOf(PLAN_KINDS), ...planWords },
  ...{ downMbps: z.int().nullable(), upMbps: z.int().nullable(), termMonths: z.int().nullable() },
  parts: z.array(z.object({ plan: z.uuid(), name: z.string() })),
  isPublic: z.boolean(),
  promotion: word,
  zoneName: word,
  price: planPrice,
});

/** What anybody may know of a plan: what the card shows. */
export const publicPlan = z.object({
  ...{ id: z.uuid(), code: z.string(), kind: choiceOf(PLAN_KINDS), ...planWords },
  ...{ downMbps: z.int().nullable(), upMbps: z.int().nullable(), termMonths: z.int().nullable() },
  parts: z.array(z.string()),
  promotion: word,
  currency: z.string(),
  monthlyNow: amount,
  promotionMonths: z.int().nullable(),
  monthlyAfter: amount,
  oneTime: amount,
  regularOneTime: amount,
  taxes: z.array(planTax),
});

export const publicPlace = z.object({
  ...{ fibreId: z.string(), line: z.string(), town: z.string(), region: word, postcode: word },
  ...{ state: choiceOf(ADDRESS_STATES), hasFreePort: z.boolean().nullable() },
});

export const listedPrice = z.object({
  ...{ id: z.uuid(), zone: z.uuid().nullable(), monthlyMinor: minor, oneTimeMinor: minor },
  ...{ currency: z.string(), validFrom: day, validTo: day.nullable() },
});
export const listedPromotion = z.object({
  ...{ id: z.uuid(), plan: z.uuid(), zone: z.uuid().nullable(), name: z.string() },
  translations: z.record(z.string(), z.string()),
  ...{ validFrom: day, validTo: day, months: z.int().nullable(), percent: z.int().nullable() },
  ...{ amountMinor: minor.nullable(), waivesOneTime: z.boolean(), currency: z.string() },
});
const translations = z.record(
  z.string(),
  z.object({
    name: z.string().optional(),
    summary: word.optional(),
    included: z.array(z.string()).optional(),
  }),
);
export const planTranslations = translations;
export const listedPlan = z.object({
  ...{ id: z.uuid(), code: z.string(), kind: choiceOf(PLAN_KINDS), ...planWords, translations },
  ...{ downMbps: z.int().nullable(), upMbps: z.int().nullable(), termMonths: z.int().nullable() },
  ...{ taxCode: z.uuid().nullable(), isPublic: z.boolean(), isActive: z.boolean() },
  position: z.int(),
  parts: z.array(z.uuid()),
  prices: z.array(listedPrice),
});
export const planList = z.object({
  ...{ company: z.uuid().nullable(), currency: z.string(), today: day, mayEdit: z.boolean() },
  zones: z.array(z.object({ id: z.uuid(), code: z.string(), name: z.string() })),
  taxCodes: z.array(
    z.object({ id: z.uuid(), name: z.string(), basisPoints: z.number(), isDefault: z.boolean() }),
  ),
  plans: z.array(listedPlan),
  promotions: z.array(listedPromotion),
});

export const listedOverride = z.object({
  ...{ id: z.uuid(), address: z.uuid(), line: z.string(), town: z.string() },
  ...{ plan: z.uuid(), planName: z.string(), monthlyMinor: minor, oneTimeMinor: minor },
  ...{ currency: z.string(), reason: z.string(), validFrom: day, validTo: day },
  ...{ state: choiceOf(OVERRIDE_STATES), askedBy: word, askedAt: instant.nullable() },
  ...{ decidedBy: word, decidedAt: instant.nullable(), decisionNote: word },
  mayDecide: z.boolean(),
});

export const addressPrices = z.object({
  ...{ company: z.uuid(), currency: z.string(), today: day, onDate: day, mayDecide: z.boolean() },
  mayAsk: z.boolean(),
  address: publicPlace.omit({ hasFreePort: true }).extend({ id: z.uuid() }),
  zoneName: word,
  offers: z.array(offer),
  overrides: z.array(listedOverride),
});
