import {
  LIVE_RUN,
  MOST_TRIES,
  pauseSeconds,
  setsUp,
  stateAfter,
} from '../../../../domain/provisioning/index.ts';
import { appendEvent } from '../../lifecycle/index.ts';
import type { UseCaseContext } from '../../platform/context.ts';
import { announce } from '../../platform/notices.ts';
import { changeDevice, type Device, type DevicePatch } from '../device-rows.ts';
import { addSteps, type Run, type Step } from '../runs.ts';
import type { Problem, StepResult } from '../steps/types.ts';

type Noted = {
  run: Run;
  device: Device;
  step: Step;
  result: StepResult;
  holder: string;
  now: Date;
};

const SECOND_MS = 1_000;
/** Kinds after which a customer is or is not as he should be. */
const matters = (run: Run): boolean => setsUp(run.kind) || ['suspend', 'cancel'].includes(run.kind);

const jsonOf = (problem: Problem | null) => ({
  problem: problem?.key ?? null,
  problem_params: problem === null ? null : (JSON.stringify(problem.params) as never),
});

const writeRun = async (
  ctx: UseCaseContext,
  run: Run,
  patch: Partial<Pick<Run, 'state' | 'finished_at' | 'next_try_at' | 'waits'>>,
  problem: Problem | null,
): Promise<void> => {
  await ctx
    .trx('provisioning_runs')
    .where({ id: run.id })
    .update({
      ...patch,
      ...jsonOf(problem),
      holder: null,
      hold_ends_at: null,
      updated_at: ctx.now,
    });
  await announce(ctx.trx, { collection: 'provisioning_runs', action: 'update', ids: [run.id] });
};

const writeStep = async (
  ctx: UseCaseContext,
  step: Step,
  patch: Partial<Pick<Step, 'state' | 'finished_at' | 'tries' | 'sent_at' | 'task'>>,
  problem: Problem | null,
): Promise<void> => {
  await ctx
    .trx('provisioning_steps')
    .where({ id: step.id })
    .update({ ...patch, ...jsonOf(problem), updated_at: ctx.now });
  await announce(ctx.trx, { collection: 'provisioning_steps', action: 'update', ids: [step.id] });
};

/** Only what has changed: a modem's row is history. */
const writeDevice = async (
  ctx: UseCaseContext,
  device: Device,
  patch: DevicePatch,
): Promise<void> => {
  const isSame = (name: string, value: unknown): boolean => {
    const before = (device as Record<string, unknown>)[name];
    return JSON.stringify(before ?? null) === JSON.stringify(value ?? null);
  };
  const changed = Object.entries(patch).filter(([name, value]) => !isSame(name, value));
  if (changed.length > 0) await changeDevice(ctx, device.id, Object.fromEntries(changed));
};

const tellOrder = async (
  ctx: UseCaseContext,
  { company, work_order: order, serial }: Device,
  kind: string,
  problem: Problem | null,
): Promise<void> => {
  if (order === null) return;
  await appendEvent(ctx, {
    company,
    work_order: order,
    kind: kind as 'modem_set_up',
    data: { serial, ...(problem && { problem: problem.key, ...problem.params }) },
  });
};

const isHeld = async (ctx: UseCaseContext, id: string, holder: string): Promise<boolean> => {
  const row = await ctx
    .trx('provisioning_runs')
    .where({ id, holder })
    .whereIn('state', [...LIVE_RUN])
    .forUpdate()
    .first('id');
  return row !== undefined;
};

/** The run is over, well: the modem is as the customer's record says. One that was stopped meanwhile stays so. */
export const finishRun = async (
  ctx: UseCaseContext,
  { run, device, holder }: Pick<Noted, 'run' | 'device' | 'holder'>,
): Promise<void> => {
  if (!(await isHeld(ctx, run.id, holder))) return;
  await writeRun(ctx, run, { state: 'done', finished_at: ctx.now, next_try_at: null }, null);
  const state = stateAfter(run.kind, device.state);
  await writeDevice(ctx, device, {
    state,
    ...(matters(run) && { problem: null, problem_params: null }),
    ...(setsUp(run.kind) && { set_up_at: ctx.now }),
  });
  if (state === 'retired')
    await ctx
      .trx('customer_device_secrets')
      .where({ company: device.company, device: device.id })
      .delete();
  if (matters(run) && state !== device.state)
    await tellOrder(ctx, device, state === 'retired' ? 'modem_retired' : 'modem_set_up', null);
};

const fail = async (ctx: UseCaseContext, noted: Noted, problem: Problem): Promise<void> => {
  const { run, step, device, result } = noted;
  await writeStep(ctx, step, { state: 'failed', tries: step.tries + 1, task: null }, problem);
  await writeRun(ctx, run, { state: 'failed', finished_at: ctx.now, next_try_at: null }, problem);
  await writeDevice(ctx, device, {
    ...result.device,
    ...(matters(run) && {
      state: 'attention',
      problem: problem.key,
      problem_params: problem.params,
    }),
  });
  if (matters(run)) await tellOrder(ctx, device, 'modem_problem', problem);
};

const putOff = async (
  ctx: UseCaseContext,
  { run, step, device, result, now }: Noted,
  { problem, seconds, tries }: { problem: Problem; seconds: number; tries: number },
): Promise<void> => {
  const nextTry = new Date(now.getTime() + seconds * SECOND_MS);
  await writeStep(ctx, step, { state: 'running', tries }, problem);
  await writeRun(
    ctx,
    run,
    { state: 'waiting', next_try_at: nextTry, waits: run.waits + 1 },
    problem,
  );
  const isUnseen = problem.key === 'MODEM_NOT_SEEN' && setsUp(run.kind);
  await writeDevice(ctx, device, {
    ...result.device,
    ...(matters(run) && { problem: problem.key, problem_params: problem.params }),
    ...(isUnseen && device.state !== 'waiting' && { state: 'waiting' }),
  });
};

/** Back to what writes the values, which somebody or something has changed since. */
const goBack = async (ctx: UseCaseContext, { run, step }: Noted): Promise<void> => {
  const rows = await ctx
    .trx('provisioning_steps')
    .where({ company: run.company, run: run.id, kind: 'set', step_group: step.step_group })
    .where('position', '<', step.position)
    .update({ state: 'pending', finished_at: null, sent_at: null, task: null })
    .returning<{ id: string }[]>('id');
  const ids = rows.map(({ id }) => id);
  await announce(ctx.trx, { collection: 'provisioning_steps', action: 'update', ids });
};

/** Writes what became of a step, in one transaction; true when the next may follow at once. */
export const noteStep = async (ctx: UseCaseContext, noted: Noted): Promise<boolean> => {
  const { run, step, device, result, holder } = noted;
  if (!(await isHeld(ctx, run.id, holder))) return false;
  if (result.kind === 'done') {
    await writeStep(ctx, step, { state: 'done', finished_at: ctx.now }, null);
    if (result.plan) await addSteps(ctx, run, { steps: result.plan, from: step.position + 1 });
    await ctx
      .trx('provisioning_runs')
      .where({ id: run.id })
      .update({ waits: 0, ...jsonOf(null) });
    await writeDevice(ctx, device, {
      ...result.device,
      ...(matters(run) && { problem: null, problem_params: null }),
    });
    return true;
  }
  if (result.kind === 'wait') {
    const seconds = result.seconds ?? pauseSeconds(run.waits);
    await putOff(ctx, noted, { problem: result.problem, seconds, tries: step.tries });
    return false;
  }
  const tries = step.tries + 1;
  if (result.isFinal || tries >= MOST_TRIES) {
    await fail(ctx, noted, result.problem);
    return false;
  }
  if (result.again) await goBack(ctx, noted);
  await putOff(ctx, noted, { problem: result.problem, seconds: pauseSeconds(tries), tries });
  return false;
};
