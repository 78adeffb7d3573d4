import { z } from 'zod';
import { ADDRESS_STATES, IMPORT_STATES } from '../../../domain/addresses/index.ts';
import { choiceOf, instant, said } from '../platform/answer-shapes.ts';

const word = z.string().nullable();

const place = {
  /** `12A rue Contoh, #3`: the address in one line. */
  line: z.string(),
  town: z.string(),
  region: word,
  postcode: word,
};

/** What anybody may know of an address. */
export const publicAddress = z.object({
  ...place,
  fibreId: word,
  needsUnit: z.boolean(),
  state: choiceOf(ADDRESS_STATES),
  hasFreePort: z.boolean().nullable(),
  confidence: z.number(),
  match: z.enum(['exact', 'likely', 'possible']),
});
export const hint = z.enum(['number', 'street', 'unit', 'unknown']).nullable();

export const listedAddress = z.object({
  ...place,
  id: z.uuid().nullable(),
  fibreId: word,
  state: choiceOf(ADDRESS_STATES),
  hasFreePort: z.boolean().nullable(),
  confidence: z.number().nullable(),
  needsUnit: z.boolean(),
});

const named = z.object({ id: z.uuid(), name: z.string() });

export const address = z.object({
  ...place,
  id: z.uuid(),
  company: z.uuid(),
  fibreId: z.string(),
  state: choiceOf(ADDRESS_STATES),
  lat: z.number().nullable(),
  lng: z.number().nullable(),
  reference: word,
  terminal: word,
  building: named.nullable(),
  splitter: named.nullable(),
  ports: z.object({ ports: z.int(), free: z.int() }).nullable(),
  serviceLocation: z
    .object({
      id: z.uuid(),
      customer: named.nullable(),
      orders: z.array(z.object({ id: z.uuid(), number: z.string(), port: word })),
    })
    .nullable(),
  mayEdit: z.boolean(),
});

export const importRun = z.object({
  id: z.uuid(),
  fileName: z.string(),
  state: choiceOf(IMPORT_STATES),
  rowsRead: z.int(),
  rowsDone: z.int(),
  added: z.int(),
  changed: z.int(),
  unchanged: z.int(),
  problemCount: z.int(),
  problems: z.array(said),
  createdAt: instant.nullable(),
  finishedAt: instant.nullable(),
});
