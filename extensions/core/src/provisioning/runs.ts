import { newId } from '../../../domain/kernel/ids.ts';
import {
  isPlannedLater,
  LIVE_RUN,
  type ParameterGroup,
  type PlannedStep,
  type RunKind,
  type RunState,
  setsUp,
  type StepKind,
  type StepState,
  stepsOf,
} from '../../../domain/provisioning/index.ts';
import { bulkInsert } from '../platform/audit.ts';
import type { UseCaseContext } from '../platform/context.ts';
import { announce } from '../platform/notices.ts';
import { addToOutbox } from '../platform/outbox.ts';
import { open, seal } from '../platform/secrets.ts';
import type { RowOf } from '../platform/tables.ts';
import { changeDevice, type Device, type Params } from './device-rows.ts';
import { advanceRun } from './topics.ts';

export type Run = RowOf<
  'provisioning_runs',
  { kind: RunKind; state: RunState; problem_params: Params | null }
>;
export type Step = RowOf<
  'provisioning_steps',
  {
    kind: StepKind;
    state: StepState;
    step_group: ParameterGroup | null;
    problem_params: Params | null;
  }
>;

/** What was asked for by hand. Sealed in the row, since a value may be a secret. */
export type RunInput = {
  values?: [string, string | number | boolean][];
  tag?: { name: string; isOn: boolean };
  file?: string;
};

export const inputOf = ({ input_cipher: cipher }: Run): RunInput =>
  cipher === null ? {} : (JSON.parse(open(cipher, 'run-inputs')) as RunInput);

export const liveRun = async (
  { trx }: Pick<UseCaseContext, 'trx'>,
  { id, company }: { id: string; company: string },
): Promise<Run | undefined> =>
  (await trx('provisioning_runs')
    .where({ company, device: id })
    .whereIn('state', [...LIVE_RUN])
    .first()) as unknown as Run | undefined;

/** Adds steps behind those that there are. */
export const addSteps = async (
  ctx: Pick<UseCaseContext, 'trx' | 'actor' | 'now'>,
  { id, company }: { id: string; company: string },
  { steps, from }: { steps: readonly PlannedStep[]; from: number },
): Promise<void> => {
  await bulkInsert(ctx, {
    collection: 'provisioning_steps',
    revisions: false,
    rows: steps.map(({ kind, group }, at) => ({
      company,
      run: id,
      position: from + at,
      kind,
      step_group: group,
      state: 'pending',
    })),
  });
};

/** The worker is asked once more; any number of times does no harm. */
export const wakeRun = async (
  ctx: Pick<UseCaseContext, 'trx' | 'requestId'>,
  { id, company }: { id: string; company: string },
): Promise<void> => {
  await addToOutbox(ctx, { company, topic: advanceRun, payload: { run: id } });
};

/** Begins a run of a modem that has none; the worker is told in the same transaction. */
export const startRun = async (
  ctx: UseCaseContext,
  device: Device,
  { kind, input }: { kind: RunKind; input?: RunInput },
): Promise<string> => {
  const { company } = device;
  const id = newId();
  await bulkInsert(ctx, {
    collection: 'provisioning_runs',
    revisions: false,
    rows: [
      {
        id,
        company,
        device: device.id,
        kind,
        state: 'waiting',
        next_try_at: ctx.now,
        started_at: ctx.now,
        input_cipher: input === undefined ? null : seal(JSON.stringify(input), 'run-inputs'),
      },
    ],
  });
  // Which parameters there are is known when the modem is.
  const steps = isPlannedLater(kind) ? stepsOf(kind, []).slice(0, 1) : stepsOf(kind, []);
  await addSteps(ctx, { id, company }, { steps, from: 0 });
  if (setsUp(kind) || kind === 'suspend')
    await changeDevice(ctx, device.id, {
      state: device.acs_id === null ? 'waiting' : 'working',
      problem: null,
      problem_params: null,
    });
  await wakeRun(ctx, { id, company });
  return id;
};

/** Ends a run before its time; what is queued at the ACS for it is taken back. */
export const endRun = async (
  ctx: UseCaseContext,
  run: Run,
  { state }: { state: 'stopped' | 'failed' },
): Promise<string[]> => {
  await ctx.trx('provisioning_runs').where({ id: run.id }).update({
    state,
    finished_at: ctx.now,
    next_try_at: null,
    holder: null,
    hold_ends_at: null,
    updated_at: ctx.now,
    updated_by: ctx.actor.userId,
  });
  await announce(ctx.trx, { collection: 'provisioning_runs', action: 'update', ids: [run.id] });
  const rows = await ctx
    .trx('provisioning_steps')
    .where({ company: run.company, run: run.id })
    .whereNot({ state: 'done' })
    .whereNotNull('task')
    .select<{ task: string }[]>('task');
  return rows.map(({ task }) => task);
};
