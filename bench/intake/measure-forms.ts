import { read } from '@e965/xlsx';
import type { Stack } from '../../scripts/lib/stack.ts';
import { report } from '../lib/report.ts';
import { median, timed } from '../lib/statistics.ts';
import { partnerForm } from './forms.ts';
import type { World } from './world.ts';

const FORMS = 1_000;

type Progress = { isDone: boolean; completed: number };

/**
 * Sends the forms in one request and waits until the worker has read the last of them. The database
 * is asked, since the whole progress ten times a second would be work that nobody else causes.
 */
const sendForms = async (
  { knex, company }: World,
  stack: Stack,
  forms: readonly { name: string; content: Buffer }[],
): Promise<void> => {
  const headers = { authorization: `Bearer ${stack.adminToken}` };
  const form = new FormData();
  form.append('company', company);
  for (const { name, content } of forms)
    form.append('file', new Blob([new Uint8Array(content)]), name);
  const url = `${stack.url}/api/email`;
  const sent = await fetch(`${url}/parse-excel`, { method: 'POST', headers, body: form });
  if (sent.status !== 202) throw new Error(`The upload answered ${sent.status}`);
  const { id } = ((await sent.json()) as { data: { id: string } }).data;
  const unread = () =>
    knex('parse_sessions')
      .whereRaw('(id = ? or upload = ?)', [id, id])
      .whereIn('status', ['pending', 'processing'])
      .first('id');
  while (await unread()) await new Promise((resolve) => setTimeout(resolve, 50));
  const answer = await fetch(`${url}/uploads/${id}`, { headers });
  const { isDone, completed } = ((await answer.json()) as { data: Progress }).data;
  if (!isDone || completed !== forms.length) throw new Error(`Only ${completed} forms were read`);
};

/** The pictures of one round would be printed while the next is measured. */
const waitForPictures = async ({ knex, company }: World): Promise<void> => {
  const missing = () =>
    knex('parse_sessions')
      .where({ company, status: 'completed' })
      .whereNull('snapshot')
      .first('id');
  while (await missing()) await new Promise((resolve) => setTimeout(resolve, 500));
};

export const measureForms = async (world: World, stack: Stack): Promise<void> => {
  const rate = (milliseconds: number): number => (FORMS / milliseconds) * 1_000;
  const ours: number[] = [];
  const raw: number[] = [];
  for (let round = 0; round <= 3; round++) {
    const forms = Array.from({ length: FORMS }, (_, index) => ({
      name: `A${2_000_000 + index}.xls`,
      content: partnerForm(200_000 + round * FORMS + index),
    }));
    const sent = await timed(() => sendForms(world, stack, forms));
    await waitForPictures(world);
    const readOnly = await timed(async () => {
      for (const { content } of forms) read(content, { type: 'buffer' });
    });
    // The first round warms up.
    if (round === 0) continue;
    ours.push(rate(sent));
    raw.push(rate(readOnly));
  }
  report({
    id: 'P1',
    what: '1,000 forms in one upload until the last draft, one worker',
    ours: `${Math.round(median(ours))}/s`,
    reference: `${Math.round(median(raw))}/s (the same files read by the library alone)`,
    ratio: median(ours) / median(raw),
    goal: { atLeast: 0.5 },
  });
};
