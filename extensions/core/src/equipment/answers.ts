import { z } from 'zod';
import { day, instant } from '../platform/answer-shapes.ts';

export const overdue = z.array(
  z.object({ kind: z.enum(['inspection', 'calibration']), dueOn: day }),
);

export const listedPiece = z.object({
  id: z.uuid(),
  code: z.string(),
  name: z.string(),
  category: z.uuid(),
  categoryName: z.string(),
  serialNo: z.string().nullable(),
  condition: z.string(),
  isDown: z.boolean(),
  whereabouts: z.string(),
  holderName: z.string().nullable(),
  dueBackAt: instant.nullable(),
  isLate: z.boolean(),
  siteName: z.string().nullable(),
  location: z.string().nullable(),
  calibrationDueOn: day.nullable(),
  inspectionDueOn: day.nullable(),
  isOverdue: z.boolean(),
});

export const service = z.object({
  id: z.uuid(),
  kind: z.string(),
  doneOn: day,
  result: z.string(),
  doneBy: z.string().nullable(),
  remark: z.string().nullable(),
  certificate: z.uuid().nullable(),
  nextDueOn: day.nullable(),
});

export const meter = z.object({
  id: z.uuid(),
  name: z.string(),
  unit: z.string(),
  lastValue: z.number().nullable(),
  lastReadAt: instant.nullable(),
  total: z.number(),
});
export const meterWithReadings = meter.extend({
  readings: z.array(
    z.object({
      id: z.uuid(),
      value: z.number(),
      total: z.number(),
      readAt: instant,
      reason: z.string().nullable(),
      readerName: z.string().nullable(),
      remark: z.string().nullable(),
    }),
  ),
});

export const booking = z.object({
  id: z.uuid(),
  workOrder: z.uuid(),
  number: z.string(),
  title: z.string().nullable(),
  startsAt: instant,
  endsAt: instant,
  state: z.string(),
  isOverdue: z.boolean(),
});
export const checkout = z.object({
  id: z.uuid(),
  holderName: z.string(),
  outAt: instant,
  outCondition: z.string(),
  dueBackAt: instant.nullable(),
  inAt: instant.nullable(),
  inCondition: z.string().nullable(),
  inBy: z.string().nullable(),
  remark: z.string().nullable(),
  number: z.string().nullable(),
});
export const document = z.object({
  id: z.uuid(),
  kind: z.string(),
  title: z.string(),
  file: z.uuid(),
  type: z.string().nullable(),
  size: z.number().nullable(),
  at: instant,
});
export const downtime = z.object({
  id: z.uuid(),
  condition: z.string(),
  startsAt: instant,
  endsAt: instant.nullable(),
});

export const scanned = z.object({
  id: z.uuid(),
  code: z.string(),
  name: z.string(),
  labelCode: z.string(),
  categoryName: z.string(),
  model: z.string().nullable(),
  serialNo: z.string().nullable(),
  siteName: z.string().nullable(),
  location: z.string().nullable(),
  condition: z.string(),
  isDown: z.boolean(),
  isRetired: z.boolean(),
  whereabouts: z.string(),
  holderName: z.string().nullable(),
  isMine: z.boolean(),
  dueBackAt: instant.nullable(),
  calibrationDueOn: day.nullable(),
  inspectionDueOn: day.nullable(),
  overdue,
  mayTake: z.boolean(),
  services: z.array(service),
  meters: z.array(meter),
});

export const occurrence = z.object({
  occursOn: day.nullable(),
  crossing: z.int().nullable(),
  dueOn: day,
  state: z.string(),
  reason: z.string().nullable(),
  order: z.uuid().nullable(),
  number: z.string().nullable(),
});

export const plan = z.object({
  id: z.uuid(),
  company: z.uuid(),
  name: z.string(),
  equipment: z.uuid().nullable(),
  equipmentCode: z.string().nullable(),
  equipmentName: z.string().nullable(),
  state: z.string(),
  trigger: z.string(),
  rule: z.string().nullable(),
  startsOn: day.nullable(),
  starts: z.string(),
  anchor: z.string(),
  meter: z.uuid().nullable(),
  meterName: z.string().nullable(),
  meterUnit: z.string().nullable(),
  meterTotal: z.number().nullable(),
  everyUnits: z.number().nullable(),
  startTotal: z.number(),
  outstanding: z.string(),
  leadDays: z.int(),
  workType: z.uuid(),
  workTypeName: z.string(),
  title: z.string(),
  instructions: z.string().nullable(),
  taskTitles: z.array(z.string()),
  taskTemplates: z.array(z.uuid()),
  templateTitles: z.array(z.string()),
  priority: z.string(),
  site: z.uuid().nullable(),
  client: z.uuid().nullable(),
  customerName: z.string().nullable(),
  addressText: z.string().nullable(),
  plannedUntil: day.nullable(),
  timeZone: z.string(),
  version: z.int(),
  dates: z.array(occurrence),
});
