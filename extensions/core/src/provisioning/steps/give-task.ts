import { type AcsTask, problemOfFault } from '../../../../domain/provisioning/index.ts';
import { AcsTrouble } from '../nbi/ask.ts';
import type { PostedTask, TaskStand } from '../nbi/client.ts';
import { type StepResult, type StepWork, wait } from './types.ts';

/** Whether something was done after this moment. */
type Proof = (since: Date) => Promise<boolean>;

const SOON = 15;
const QUEUED = {
  asked: 'MODEM_QUEUED',
  offline: 'MODEM_OFFLINE',
  no_session: 'MODEM_SILENT',
  credentials: 'MODEM_CREDENTIALS',
} as const;

/** A fault is taken away with its task: GenieACS would go on trying by itself, and the values stand in it. */
const readAndDrop = async (
  { acs, mark }: StepWork,
  stand: Exclude<TaskStand, 'done' | 'waiting'>,
): Promise<StepResult> => {
  const { key, params, isFinal } = problemOfFault(stand);
  await acs.deleteFault(stand.id);
  await mark({ sent_at: null, task: null });
  return { kind: 'refused', problem: { key, params: params as never }, isFinal };
};

const LOST_MS = 300_000;

/** What becomes of a task that was sent and whose answer nobody noted, where it stands nowhere. */
const afterLoss = async (
  { step, now }: StepWork,
  proof: Proof | undefined,
): Promise<StepResult | 'done' | 'post'> => {
  // It ran and went, or never came. What may be done twice is done again.
  if (!proof || step.sent_at === null) return 'post';
  if (await proof(step.sent_at)) return 'done';
  const isOver = now().getTime() - step.sent_at.getTime() > LOST_MS;
  return isOver ? 'post' : wait('MODEM_RESTARTING', SOON);
};

/** What became of a task that was given before. */
const followUp = async (
  work: StepWork,
  device: string,
  proof: Proof | undefined,
): Promise<StepResult | 'done' | 'post'> => {
  const { acs, step, mark } = work;
  if (step.sent_at === null) return 'post';
  const found = step.task === null ? await acs.findTask(step.id) : null;
  const task = step.task ?? found?.id ?? null;
  if (task === null) return afterLoss(work, proof);
  if (found) await mark({ task, ...(found.at && { sent_at: found.at }) });
  const stand = await acs.standOf(device, task);
  if (stand === 'done') return 'done';
  if (stand !== 'waiting') return readAndDrop(work, stand);
  if (await acs.connect(device)) return wait('MODEM_QUEUED', SOON);
  return wait('MODEM_OFFLINE');
};

const settle = async (
  work: StepWork,
  device: string,
  posted: PostedTask,
): Promise<StepResult | null> => {
  const { acs, mark } = work;
  // By the clock of the ACS, which dates what it reads.
  await mark({ task: posted.task, ...(posted.at && { sent_at: posted.at }) });
  if (posted.kind === 'ran') return null;
  if (posted.kind === 'queued') return wait(QUEUED[posted.why]);
  if (posted.kind === 'no_device') {
    await mark({ sent_at: null, task: null });
    return { ...wait('MODEM_NOT_SEEN', SOON), device: { acs_id: null } } as StepResult;
  }
  const fault = (await acs.faultsOf(device)).find(
    ({ channel }) => channel === `task_${posted.task ?? ''}`,
  );
  if (fault) return readAndDrop(work, fault);
  await mark({ sent_at: null, task: null });
  return {
    kind: 'refused',
    problem: { key: 'MODEM_FAULT', params: { code: '–', message: '' } },
    isFinal: false,
  };
};

/**
 * Gives a task to the ACS so that it is done once, whatever falls between: it is noted before it is sent and
 * found again by the step's id. Null once it ran, which is not yet "it is so". What is better not done twice
 * has a `proof` that it was done, and is sent again only when that stays away.
 */
export const giveTask = async (
  work: StepWork,
  task: AcsTask,
  { proof }: { proof?: Proof } = {},
): Promise<StepResult | null> => {
  const device = work.device.acs_id;
  if (device === null) return wait('MODEM_NOT_SEEN', SOON);
  const followed = await followUp(work, device, proof);
  if (followed === 'done') return null;
  if (followed !== 'post') return followed;
  await work.mark({ sent_at: work.now(), task: null });
  try {
    const posted = await work.acs.post(device, task, { connect: true, ref: work.step.id });
    return await settle(work, device, posted);
  } catch (error) {
    // Nothing has left: the next try may send it.
    if (error instanceof AcsTrouble && (error.kind === 'unreachable' || error.kind === 'refused'))
      await work.mark({ sent_at: null, task: null });
    throw error;
  }
};
