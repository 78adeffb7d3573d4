import { read } from '@e965/xlsx';
import { openQueues } from '../../extensions/core/src/worker/queues.ts';
import type { Stack } from '../../scripts/lib/stack.ts';
import { report } from '../lib/report.ts';
import { median, pairedRatio, timed } from '../lib/statistics.ts';
import { partnerForm } from './forms.ts';
import type { World } from './world.ts';

const FORMS = 1_000;
const ROUNDS = 3;

type Progress = { isDone: boolean; completed: number };
type Upload = { headers: Record<string, string>; body: Buffer };
type Form = { name: string; content: Buffer };

/** The request as it travels: to put it together is the client's work. */
const uploadOf = async (
  company: string,
  token: string,
  forms: readonly Form[],
): Promise<Upload> => {
  const form = new FormData();
  form.append('company', company);
  for (const { name, content } of forms)
    form.append('file', new Blob([new Uint8Array(content)]), name);
  const encoded = new Response(form);
  const type = encoded.headers.get('content-type') ?? '';
  return {
    headers: { authorization: `Bearer ${token}`, 'content-type': type },
    body: Buffer.from(await encoded.arrayBuffer()),
  };
};

/** Sends the forms in one request. @returns the upload's id */
const send = async ({ url }: Stack, { headers, body }: Upload): Promise<string> => {
  const sent = await fetch(`${url}/api/email/parse-excel`, { method: 'POST', headers, body });
  if (sent.status !== 202) throw new Error(`The upload answered ${sent.status}`);
  return ((await sent.json()) as { data: { id: string } }).data.id;
};

const until = async (isReached: () => Promise<boolean>, everyMs: number): Promise<void> => {
  while (!(await isReached())) await new Promise((resolve) => setTimeout(resolve, everyMs));
};

/**
 * Waits until the worker has read the last of them. The database is asked, since the whole progress
 * ten times a second would be work that nobody else causes.
 */
const waitForDrafts = ({ knex }: World, id: string): Promise<void> =>
  until(async () => {
    const unread = await knex('parse_sessions')
      .whereRaw('(id = ? or upload = ?)', [id, id])
      .whereIn('status', ['pending', 'processing'])
      .first('id');
    return !unread;
  }, 20);

/** A figure counts only when the work was done. */
const requireRead = async ({ url, adminToken }: Stack, id: string): Promise<void> => {
  const headers = { authorization: `Bearer ${adminToken}` };
  const answer = await fetch(`${url}/api/email/uploads/${id}`, { headers });
  const { isDone, completed } = ((await answer.json()) as { data: Progress }).data;
  if (!isDone || completed !== FORMS) throw new Error(`Only ${completed} forms were read`);
};

/** The pictures of one round would be printed while the next is measured. */
const waitForPictures = ({ knex, company }: World): Promise<void> =>
  until(async () => {
    const missing = await knex('parse_sessions')
      .where({ company, status: 'completed' })
      .whereNull('snapshot')
      .first('id');
    return !missing;
  }, 500);

const waitForQueue = ({ knex }: World): Promise<void> =>
  until(async () => !(await knex('fieldwright.outbox').whereNull('relayed_at').first('id')), 100);

/** From the request's first byte to the last draft: sender, API, database and worker share the machine. */
const wholeWay = async (world: World, stack: Stack, upload: Upload): Promise<string> => {
  const id = await send(stack, upload);
  await waitForDrafts(world, id);
  return id;
};

type Gate = { close: () => Promise<void>; open: () => Promise<void> };

/** The worker's queue, whose door can be shut: what is uploaded then waits there, all of it. */
const openGate = async (stack: Stack): Promise<Gate & { end: () => Promise<void> }> => {
  const queues = await openQueues({ databaseUrl: stack.databaseUrl });
  const queue = queues.openQueue('work');
  return {
    close: () => queue.pause(),
    open: () => queue.resume(),
    end: async () => {
      await queue.close();
      await queues.close();
    },
  };
};

type Forms = { forms: readonly Form[]; upload: Upload };

const formsOf = async (world: World, stack: Stack, round: number): Promise<Forms> => {
  const forms = Array.from({ length: FORMS }, (_, index) => ({
    name: `A${2_000_000 + index}.xls`,
    content: partnerForm(200_000 + round * FORMS + index),
  }));
  return { forms, upload: await uploadOf(world.company, stack.adminToken, forms) };
};

const settle = async (world: World, stack: Stack, id: string): Promise<void> => {
  await requireRead(stack, id);
  await waitForPictures(world);
};

/** Milliseconds of one way, and of the library reading the same files just before. */
type Pair = { ours: number; raw: number };

/** Just before: afterwards the worker prints pictures. */
const readRaw = (forms: readonly Form[]): Promise<number> =>
  timed(async () => {
    for (const { content } of forms) read(content, { type: 'buffer' });
  });

const measureWhole = async (world: World, stack: Stack, round: number): Promise<Pair> => {
  const { forms, upload } = await formsOf(world, stack, round);
  let id = '';
  const raw = await readRaw(forms);
  const ours = await timed(async () => {
    id = await wholeWay(world, stack, upload);
  });
  await settle(world, stack, id);
  return { ours, raw };
};

const measureWorker = async (
  world: World,
  stack: Stack,
  gate: Gate,
  round: number,
): Promise<Pair> => {
  const { forms, upload } = await formsOf(world, stack, round);
  await gate.close();
  const id = await send(stack, upload);
  await waitForQueue(world);
  const raw = await readRaw(forms);
  const ours = await timed(async () => {
    await gate.open();
    await waitForDrafts(world, id);
  });
  await settle(world, stack, id);
  return { ours, raw };
};

const reportForms = (what: string, pairs: readonly Pair[]): void => {
  const ours = pairs.map((pair) => pair.ours);
  const raw = pairs.map((pair) => pair.raw);
  const rate = (times: readonly number[]): string =>
    `${Math.round((FORMS / median(times)) * 1_000)}/s`;
  report({
    id: 'P1',
    what: `1,000 forms, one worker, ${what}`,
    ours: rate(ours),
    reference: `${rate(raw)} (the same files read by the library alone)`,
    ratio: pairedRatio(raw, ours),
    goal: { atLeast: 0.5 },
  });
};

export const measureForms = async (world: World, stack: Stack): Promise<void> => {
  const whole: Pair[] = [];
  const worker: Pair[] = [];
  const gate = await openGate(stack);
  try {
    // The first round warms up.
    for (let round = 0; round <= ROUNDS; round++) {
      const pairs = [
        await measureWhole(world, stack, round * 2),
        await measureWorker(world, stack, gate, round * 2 + 1),
      ] as const;
      if (round === 0) continue;
      whole.push(pairs[0]);
      worker.push(pairs[1]);
    }
  } finally {
    await gate.end();
  }
  reportForms('from the stored files to the last draft', worker);
  reportForms('in one upload from the first byte sent to the last draft', whole);
};
