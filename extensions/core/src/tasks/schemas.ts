import { z } from 'zod';
import { ASSIGN_RULES, DUE_ANCHORS } from '../../../domain/tasks/index.ts';
import { EVIDENCE_CATEGORIES } from '../../../domain/work/index.ts';
import { instantText } from '../platform/instant-text.ts';

const MOST_MINUTES = 100_000;
const MOST_OFFSET = 5_256_000;

export const title = z.string().trim().min(1).max(200);
export const instructions = z.string().trim().max(5000).nullish();
export const minutes = z.int().min(0).max(MOST_MINUTES).nullish();
export const dueAt = instantText.transform((text) => new Date(text)).nullish();
export const checklist = z
  .array(z.object({ id: z.string().max(64).optional(), text: z.string().trim().min(1).max(300) }))
  .max(100)
  .optional();
const categories = EVIDENCE_CATEGORIES.map(({ value }) => value) as [string, ...string[]];
export const photosWanted = z
  .array(
    z.object({
      category: z.enum(categories),
      label: z.string().trim().min(1).max(100),
      min: z.int().min(1).max(50),
    }),
  )
  .max(20)
  .optional();

const assignee = z
  .object({
    technician: z.uuid().nullish(),
    person: z.uuid().nullish(),
    persona: z.string().max(64).nullish(),
  })
  .refine(
    ({ technician, person, persona }) => [technician, person, persona].filter(Boolean).length === 1,
    'VALUE.form',
  );

const fields = {
  instructions,
  dueAt,
  estimateMinutes: minutes,
  checklist,
  photosWanted,
  assignRule: z.enum(['nobody', 'order_technician', 'crew_lead']).optional(),
  assignees: z.array(assignee).max(50).optional(),
  waitsFor: z.array(z.uuid()).max(50).optional(),
};

export const newTask = z.strictObject({ title, ...fields });
export const taskPatch = z.strictObject({
  title: title.optional(),
  ...fields,
  actualMinutes: minutes,
  version: z.int().optional(),
});

const values = <T extends string>(of: readonly { value: T }[]) =>
  z.enum(of.map(({ value }) => value) as [T, ...T[]]);

export const template = z.strictObject({
  workType: z.uuid(),
  state: z.string().trim().min(1).max(64),
  title,
  instructions,
  position: z.int().min(0).max(MOST_MINUTES).optional(),
  dueFrom: values(DUE_ANCHORS).nullish(),
  dueOffsetMinutes: z.int().min(-MOST_OFFSET).max(MOST_OFFSET).optional(),
  assignRule: values(ASSIGN_RULES),
  technician: z.uuid().nullish(),
  person: z.uuid().nullish(),
  persona: z.string().max(64).nullish(),
  estimateMinutes: minutes,
  checklist,
  photosWanted,
  isActive: z.boolean().optional(),
});
