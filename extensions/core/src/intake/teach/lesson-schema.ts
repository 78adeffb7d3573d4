import { z } from 'zod';
import { TAUGHT_FIELDS } from '../../../../domain/intake/target-fields.ts';

const PATHS = new Set(TAUGHT_FIELDS.map(({ path }) => path));
const place = z.string().regex(/^[A-Z]{1,3}\d{1,7}$/, 'must be a place such as D10');
const MOST_ANSWERS = 80;

const answer = z.strictObject({
  field: z.string().refine((path) => PATHS.has(path), 'is no field that can be taught'),
  from: z.enum(['cells', 'tick', 'constant']),
  cells: z.array(place).max(10).optional(),
  text: z.string().max(500).optional(),
  label: place.optional(),
  value: z.union([z.string().max(255), z.number(), z.boolean(), z.null()]).optional(),
  words: z
    .record(z.string().max(100), z.union([z.string().max(100), z.boolean(), z.null()]))
    .optional(),
});

export const SIGN_PLACE = z.enum([
  'label',
  'text',
  'file-name',
  'sheet-name',
  'header',
  'subject',
  'sender',
]);
const sign = z.strictObject({
  where: SIGN_PLACE,
  pattern: z.string().min(1).max(500),
  weight: z.number().min(0).max(100),
  required: z.boolean().optional(),
  withinRows: z.int().min(1).max(10_000).optional(),
});
export const recogniseShape = z.strictObject({
  signs: z.array(sign).max(40),
  minimum: z.number().min(0).max(1_000),
});

export const FAMILY = z.enum(['form', 'table', 'text']);
export const CODE = z
  .string()
  .regex(/^[a-z0-9][a-z0-9-]{1,62}$/, 'must be lower case letters, digits and hyphens');
export const NAME = z.string().trim().min(2).max(120);
export const PARTNER = z.string().max(64).nullable();

export const lessonShape = z.strictObject({
  family: FAMILY,
  timeZone: z
    .string()
    .max(60)
    .refine((zone) => {
      try {
        return Boolean(new Intl.DateTimeFormat('en', { timeZone: zone }));
      } catch {
        return false;
      }
    }, 'is no time zone'),
  sheet: z.string().max(255).optional(),
  answers: z.array(answer).max(MOST_ANSWERS),
  partnerGroup: PARTNER.default(null),
  partner: PARTNER.default(null),
  recognise: recogniseShape.optional(),
});
export type LessonInput = z.output<typeof lessonShape>;

export const profileShape = z.looseObject({
  family: FAMILY,
  recognise: recogniseShape,
  definition: z.record(z.string(), z.unknown()),
});

/** A part of a form may be JSON as text. */
export const jsonField = <S extends z.ZodType>(shape: S) =>
  z.preprocess((value, context) => {
    if (typeof value !== 'string') return value;
    try {
      return JSON.parse(value) as unknown;
    } catch {
      context.addIssue({ code: 'custom', message: 'is no JSON' });
      return z.NEVER;
    }
  }, shape);
