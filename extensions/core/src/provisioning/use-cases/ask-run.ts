import {
  isParameterName,
  isSafeTask,
  mayAsk,
  type RunKind,
} from '../../../../domain/provisioning/index.ts';
import type { UseCaseContext } from '../../platform/context.ts';
import { refusal } from '../../platform/errors.ts';
import { addToOutbox } from '../../platform/outbox.ts';
import { ACTS, changeDevice, lockDevice } from '../device-rows.ts';
import { endRun, liveRun, type RunInput, startRun, wakeRun } from '../runs.ts';
import { dropTask } from '../topics.ts';

export type AskInput = { device: string; kind: Exclude<RunKind, 'install' | 'restore'> } & RunInput;

const TAG = /^[\w .:/-]{1,64}$/;

/** Errors: MODEM_INPUT (422) for what the ACS or a modem would not take. */
const assertInput = ({ kind, values = [], tag, file }: AskInput): void => {
  const refuse = (given: string, field: string): never => {
    throw refusal('MODEM_INPUT', 422, { given: given.slice(0, 80) }, { field });
  };
  if (kind === 'set') {
    for (const [name] of values) if (!isParameterName(name)) refuse(name, 'values');
    if (!isSafeTask({ name: 'setParameterValues', parameterValues: values })) refuse('–', 'values');
  }
  if (kind === 'tag' && !TAG.test(tag?.name ?? '')) refuse(tag?.name ?? '–', 'tag');
  if (kind === 'download' && !isSafeTask({ name: 'download', file: file ?? '' }))
    refuse(file ?? '–', 'file');
};

/** What waits at the ACS for a run that is over goes, too. */
export const takeBack = async (
  ctx: UseCaseContext,
  company: string,
  tasks: readonly string[],
): Promise<void> => {
  for (const task of tasks)
    await addToOutbox(ctx, { company, topic: dropTask, payload: { task }, key: task });
};

const inputOf = ({ values, tag, file }: AskInput): RunInput | undefined =>
  values || tag || file
    ? { ...(values && { values }), ...(tag && { tag }), ...(file && { file }) }
    : undefined;

/**
 * Asks for something to be done to a modem; the worker does it. What runs already and waits is looked at
 * now; taking out of use ends what runs.
 *
 * Errors: FORBIDDEN, MODEM_NOT_NOW, MODEM_BUSY (409), MODEM_INPUT (422).
 */
export const askRun = async (ctx: UseCaseContext, input: AskInput): Promise<{ run: string }> => {
  const device = await lockDevice(ctx, { id: input.device, capability: ACTS });
  const { company } = device;
  assertInput(input);
  const live = await liveRun(ctx, device);
  const { kind } = input;
  const isSame = live?.kind === kind || (kind === 'push' && live?.kind === 'install');
  if (live && isSame) {
    await ctx
      .trx('provisioning_runs')
      .where({ id: live.id })
      .update({ next_try_at: ctx.now, waits: 0 });
    await wakeRun(ctx, live);
    return { run: live.id };
  }
  if (live && kind !== 'cancel') throw refusal('MODEM_BUSY', 409);
  if (!mayAsk(device.state, kind)) throw refusal('MODEM_NOT_NOW', 409);
  if (device.serial === null && device.mac === null && kind !== 'cancel')
    throw refusal('MODEM_LABEL_NEEDED', 409);
  if (live) await takeBack(ctx, company, await endRun(ctx, live, { state: 'stopped' }));
  const given = inputOf(input);
  return { run: await startRun(ctx, device, { kind, ...(given && { input: given }) }) };
};

/**
 * Stops what is being done to a modem; what was set so far stays set.
 *
 * Errors: FORBIDDEN, MODEM_NOT_NOW (409) when nothing runs.
 */
export const stopRun = async (ctx: UseCaseContext, device: string): Promise<{ run: string }> => {
  const row = await lockDevice(ctx, { id: device, capability: ACTS });
  const live = await liveRun(ctx, row);
  if (!live) throw refusal('MODEM_NOT_NOW', 409);
  await takeBack(ctx, row.company, await endRun(ctx, live, { state: 'stopped' }));
  const isBegun = ['waiting', 'working'].includes(row.state);
  if (isBegun)
    await changeDevice(ctx, row.id, { state: 'attention', problem: null, problem_params: null });
  return { run: live.id };
};
