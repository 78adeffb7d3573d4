import { z } from 'zod';
import {
  DEVICE_STATES,
  RUN_KINDS,
  RUN_STATES,
  STEP_KINDS,
  STEP_STATES,
} from '../../../domain/provisioning/index.ts';
import { choiceOf, instant, said } from '../platform/answer-shapes.ts';

const when = instant.nullable();
const word = z.string().nullable();

export const listedDevice = z.object({
  id: z.uuid(),
  state: choiceOf(DEVICE_STATES),
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
  kind: choiceOf(STEP_KINDS),
  group: word,
  state: choiceOf(STEP_STATES),
  finishedAt: when,
  problem: said.nullable(),
});

export const run = z.object({
  id: z.uuid(),
  kind: choiceOf(RUN_KINDS),
  state: choiceOf(RUN_STATES),
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
  state: choiceOf(DEVICE_STATES),
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
    runs: z.array(choiceOf(RUN_KINDS)),
    bind: z.boolean(),
    swap: z.boolean(),
    stop: z.boolean(),
    accept: z.boolean(),
  }),
  runs: z.array(run),
});

export const orderDevice = z.object({
  id: z.uuid(),
  state: choiceOf(DEVICE_STATES),
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
