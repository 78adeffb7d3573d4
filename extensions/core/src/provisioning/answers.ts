import { z } from 'zod';
import { instant, said } from '../platform/answer-shapes.ts';

const when = instant.nullable();
const word = z.string().nullable();

export const listedDevice = z.object({
  id: z.uuid(),
  state: z.string(),
  serial: word,
  mac: word,
  role: z.string(),
  customerName: word,
  model: word,
  wifiName: word,
  order: z.uuid().nullable(),
  orderNumber: word,
  lastInformAt: when,
  updatedAt: when,
  problem: said.nullable(),
  run: word,
});

export const step = z.object({
  position: z.int(),
  kind: z.string(),
  group: word,
  state: z.string(),
  finishedAt: when,
  problem: said.nullable(),
});

export const run = z.object({
  id: z.uuid(),
  kind: z.string(),
  state: z.string(),
  startedAt: when,
  finishedAt: when,
  nextTryAt: when,
  by: word,
  problem: said.nullable(),
  steps: z.array(step),
});

export const device = z.object({
  id: z.uuid(),
  company: z.uuid(),
  state: z.string(),
  role: z.string(),
  serial: word,
  mac: word,
  acsSerial: word,
  model: word,
  profile: z.uuid().nullable(),
  profileName: word,
  customerName: word,
  address: word,
  order: z.uuid().nullable(),
  orderNumber: word,
  replaces: z.uuid().nullable(),
  replacesSerial: word,
  wifiName: word,
  telephoneNumber: word,
  telephoneUser: word,
  telephoneServer: word,
  connectionUser: word,
  boundAt: when,
  lastInformAt: when,
  setUpAt: when,
  problem: said.nullable(),
  secrets: z.array(z.string()),
  may: z.object({
    act: z.boolean(),
    reveal: z.boolean(),
    runs: z.array(z.string()),
    bind: z.boolean(),
    swap: z.boolean(),
    stop: z.boolean(),
    accept: z.boolean(),
  }),
  runs: z.array(run),
});

export const orderDevice = z.object({
  id: z.uuid(),
  state: z.string(),
  role: z.string(),
  serial: word,
  mac: word,
  model: word,
  wifiName: word,
  telephoneNumber: word,
  lastInformAt: when,
  problem: said.nullable(),
  run: run.nullable(),
});
