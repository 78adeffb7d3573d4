import { z } from 'zod';
import { instant, said, texts } from '../platform/answer-shapes.ts';

const point = z.object({
  id: z.string(),
  text: z.string(),
  isDone: z.boolean().optional(),
  doneAt: instant.nullish(),
  doneBy: z.string().nullish(),
});
const photoRule = z.object({ category: z.string(), label: z.string(), min: z.int() });
const choice = z.object({ id: z.string(), name: z.string() });
const translations = texts.nullable();

export const choices = z.object({
  technicians: z.array(choice),
  people: z.array(choice),
  personas: z.array(choice),
});

const shownTask = z.object({
  id: z.uuid(),
  title: z.string(),
  instructions: z.string().nullable(),
  position: z.int(),
  status: z.string(),
  category: z.string(),
  reason: z.string().nullable(),
  version: z.int(),
  dueAt: instant.nullable(),
  overdueSince: z.string().nullable(),
  estimateMinutes: z.int().nullable(),
  actualMinutes: z.int().nullable(),
  checklist: z.array(point),
  photosWanted: z.array(photoRule),
  photos: z.record(z.string(), z.int()),
  waitsFor: z.array(z.uuid()),
  technicians: z.array(z.uuid()),
  who: z.array(z.string()),
  startedAt: instant.nullable(),
  finishedAt: instant.nullable(),
  template: z.uuid().nullable(),
  assignRule: z.string(),
  assignees: z.array(
    z.object({
      technician: z.uuid().nullable(),
      person: z.uuid().nullable(),
      persona: z.string().nullable(),
    }),
  ),
  missing: z.object({ start: z.array(said), finish: z.array(said) }),
});

export const orderTasks = z.object({
  tasks: z.array(shownTask),
  crew: z.array(z.object({ technician: z.uuid(), name: z.string(), isLead: z.boolean() })),
  states: z.array(
    z.object({ code: z.string(), name: z.string(), translations, category: z.string() }),
  ),
  choices,
  can: z.object({ edit: z.boolean(), work: z.boolean(), crew: z.boolean() }),
});

export const taskList = z.object({
  tasks: z.array(
    z.object({
      id: z.uuid(),
      company: z.uuid(),
      title: z.string(),
      order: z.uuid(),
      orderNumber: z.string(),
      customerName: z.string().nullable(),
      state: z.object({ name: z.string(), translations, category: z.string() }),
      dueAt: instant.nullable(),
      overdueSince: z.string().nullable(),
      who: z.array(z.string()),
      points: z.int(),
      pointsDone: z.int(),
      version: z.int(),
    }),
  ),
  nextCursor: z.string().nullable(),
});

export const templateBook = z.object({
  workTypes: z.array(
    z.object({
      id: z.uuid(),
      name: z.string(),
      translations,
      states: z.array(z.object({ code: z.string(), name: z.string(), translations })),
    }),
  ),
  templates: z.array(
    z.object({
      id: z.uuid(),
      workType: z.uuid(),
      state: z.string(),
      title: z.string(),
      instructions: z.string().nullable(),
      position: z.int(),
      dueFrom: z.string().nullable(),
      dueOffsetMinutes: z.int(),
      assignRule: z.string(),
      technician: z.uuid().nullable(),
      person: z.uuid().nullable(),
      persona: z.string().nullable(),
      estimateMinutes: z.int().nullable(),
      checklist: z.array(point),
      photosWanted: z.array(photoRule),
      isActive: z.boolean(),
      version: z.int(),
      tasks: z.int(),
    }),
  ),
  choices,
});

export const changed = z.object({ id: z.uuid() });
