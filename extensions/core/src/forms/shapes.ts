import { z } from 'zod';
import { ANSWER_STATUSES, USE_KINDS, VERSION_STATUSES } from '../../../domain/forms/index.ts';
import { anyObject, choiceOf, instant, said } from '../platform/answer-shapes.ts';

const name = z.object({ name: z.string(), translations: anyObject.nullable() });
const version = z.object({
  id: z.uuid(),
  number: z.int(),
  status: choiceOf(VERSION_STATUSES),
  publishedAt: instant.nullable(),
  publishedBy: z.string().nullable(),
  version: z.int(),
  definition: anyObject,
  answers: z.int(),
});
const use = z.object({
  id: z.uuid(),
  kind: choiceOf(USE_KINDS),
  workType: name.extend({ id: z.uuid() }).nullable(),
  state: name.extend({ code: z.string() }).nullable(),
  taskTemplate: z.object({ id: z.uuid(), title: z.string() }).nullable(),
  task: z.object({ id: z.uuid(), title: z.string(), orderNumber: z.string() }).nullable(),
});

export const formList = z.object({
  forms: z.array(
    z.object({
      id: z.uuid(),
      code: z.string(),
      name: z.string(),
      isActive: z.boolean(),
      published: z.int().nullable(),
      hasDraft: z.boolean(),
      fields: z.int(),
      uses: z.int(),
      answers: z.int(),
      lastAnswerAt: instant.nullable(),
    }),
  ),
});

export const formPage = z.object({
  id: z.uuid(),
  code: z.string(),
  name: z.string(),
  isActive: z.boolean(),
  company: z.object({ id: z.uuid(), name: z.string(), timeZone: z.string(), locale: z.string() }),
  versions: z.array(version),
  uses: z.array(use),
  workTypes: z.array(
    name.extend({
      id: z.uuid(),
      states: z.array(name.extend({ code: z.string() })),
    }),
  ),
  taskTemplates: z.array(z.object({ id: z.uuid(), title: z.string(), workType: z.string() })),
  canDesign: z.boolean(),
});
export type FormPage = z.infer<typeof formPage>;

export const savedDraft = z.object({
  id: z.uuid(),
  number: z.int(),
  version: z.int(),
  problems: z.array(said.extend({ field: z.string() })),
});

const picture = z.object({ clientRef: z.string(), file: z.uuid() });

export const answerItem = z.object({
  id: z.uuid(),
  clientRef: z.string(),
  form: z.uuid(),
  formName: z.string(),
  version: z.uuid(),
  number: z.int(),
  status: choiceOf(ANSWER_STATUSES),
  order: z.uuid(),
  orderNumber: z.string(),
  customerName: z.string().nullable(),
  task: z.uuid().nullable(),
  taskTitle: z.string().nullable(),
  technician: z.string().nullable(),
  by: z.string().nullable(),
  startedAt: instant,
  submittedAt: instant.nullable(),
  answers: anyObject,
  pictures: z.array(picture),
});
export type AnswerItem = z.infer<typeof answerItem>;

export const answerList = z.object({
  answers: z.array(answerItem),
  /** Up to 10,000. */
  total: z.int(),
  next: z.string().nullable(),
});

export const orderForms = z.object({
  wanted: z.array(
    z.object({
      form: z.uuid(),
      name: z.string(),
      version: z.uuid(),
      kind: choiceOf(USE_KINDS),
      task: z.uuid().nullable(),
      taskTitle: z.string().nullable(),
      isSubmitted: z.boolean(),
    }),
  ),
  answers: z.array(answerItem),
  /** By version, to read the answers and to fill in what is asked for. */
  definitions: z.record(z.uuid(), anyObject),
  company: z.uuid(),
  timeZone: z.string(),
  /** Fill in for the technician. */
  canFill: z.boolean(),
  /** Ask for a form at one of its tasks. */
  canAsk: z.boolean(),
});

export const savedAnswers = z.object({
  id: z.uuid(),
  status: z.enum(['started', 'submitted']),
  replayed: z.boolean(),
});
