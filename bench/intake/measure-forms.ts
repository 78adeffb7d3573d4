import { read } from '@e965/xlsx';
import type { Stack } from '../../scripts/lib/stack.ts';
import { report } from '../lib/report.ts';
import { median, timed } from '../lib/statistics.ts';
import { partnerForm } from './forms.ts';
import type { World } from './world.ts';

const FORMS = 1_000;

type Progress = { isDone: boolean; completed: number };
type Upload = { headers: Record<string, string>; body: Buffer };

/** The request as it travels: to put it together is the client's work. */
const uploadOf = async (
  company: string,
  token: string,
  forms: readonly { name: string; content: Buffer }[],
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

/**
 * Sends the forms in one request and waits until the worker has read the last of them. The database
 * is asked, since the whole progress ten times a second would be work that nobody else causes.
 */
const sendForms = async (
  { knex }: World,
  { url }: Stack,
  { headers, body }: Upload,
): Promise<string> => {
  const sent = await fetch(`${url}/api/email/parse-excel`, { method: 'POST', headers, body });
  if (sent.status !== 202) throw new Error(`The upload answered ${sent.status}`);
  const { id } = ((await sent.json()) as { data: { id: string } }).data;
  const unread = () =>
    knex('parse_sessions')
      .whereRaw('(id = ? or upload = ?)', [id, id])
      .whereIn('status', ['pending', 'processing'])
      .first('id');
  while (await unread()) await new Promise((resolve) => setTimeout(resolve, 20));
  return id;
};

/** A figure counts only when the work was done. */
const requireRead = async ({ url, adminToken }: Stack, id: string): Promise<void> => {
  const headers = { authorization: `Bearer ${adminToken}` };
  const answer = await fetch(`${url}/api/email/uploads/${id}`, { headers });
  const { isDone, completed } = ((await answer.json()) as { data: Progress }).data;
  if (!isDone || completed !== FORMS) throw new Error(`Only ${completed} forms were read`);
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
    const upload = await uploadOf(world.company, stack.adminToken, forms);
    let id = '';
    const sent = await timed(async () => {
      id = await sendForms(world, stack, upload);
    });
    await requireRead(stack, id);
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
