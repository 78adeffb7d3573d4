import type { Knex } from 'knex';
import { LIVE_RUN } from '../../../../domain/provisioning/index.ts';
import type { Actor } from '../../platform/actor.ts';
import type { LongHandler } from '../../platform/background.ts';
import { inTransaction } from '../../platform/context.ts';
import { announce } from '../../platform/notices.ts';
import type { Device } from '../device-rows.ts';
import type { Render } from '../fill-values.ts';
import { AcsTrouble } from '../nbi/ask.ts';
import { type AcsClient, createAcsClient } from '../nbi/client.ts';
import type { Run, Step } from '../runs.ts';
import { acsCompany, acsSettings } from '../settings.ts';
import { STEPS } from '../steps/index.ts';
import { type StepResult, type StepWork, wait } from '../steps/types.ts';
import { advanceRun } from '../topics.ts';
import { noteNoAcs } from './note-no-acs.ts';
import { finishRun, noteStep } from './note-step.ts';

export type Tools = {
  knex: Knex;
  actor: Actor;
  render: Render;
  acs: AcsClient;
  /** The job, the same at every attempt: after a kill it has the run in hand at once. */
  holder: string;
  now: () => Date;
  signal?: AbortSignal;
};

/** As long as the longest call to the ACS and some; whoever died with it in hand has lost it then. */
const HOLD_MS = 240_000;
/** More steps than any run has: nothing goes round for ever. */
const MOST_STEPS = 60;

type Taken = { run: Run; device: Device; step: Step | null };

/** Takes the run in hand; null when it is over, not due, or another job has it. */
const take = (tools: Tools, id: string): Promise<Taken | null> =>
  tools.knex.transaction(async (trx) => {
    const run = (await trx('provisioning_runs')
      .where({ id })
      .whereIn('state', [...LIVE_RUN])
      .forUpdate()
      .first()) as unknown as Run | undefined;
    const now = tools.now();
    if (!run) return null;
    const isHeld = run.holder !== null && run.holder !== tools.holder;
    if (isHeld && run.hold_ends_at !== null && run.hold_ends_at > now) return null;
    await trx('provisioning_runs')
      .where({ id })
      .update({
        holder: tools.holder,
        hold_ends_at: new Date(now.getTime() + HOLD_MS),
        state: 'running',
      });
    const device = (await trx('customer_devices')
      .where({ id: run.device })
      .first()) as unknown as Device;
    const step = (await trx('provisioning_steps')
      .where({ company: run.company, run: id })
      .whereNot({ state: 'done' })
      .orderBy('position')
      .first()) as unknown as Step | undefined;
    return { run, device, step: step ?? null };
  });

/** Written past the step's transaction, before and after a call: what was sent is known to whoever comes next. */
const marker =
  ({ knex }: Tools, step: Step): StepWork['mark'] =>
  async (mark) => {
    Object.assign(step, mark);
    await knex.transaction(async (trx) => {
      await trx('provisioning_steps')
        .where({ id: step.id })
        .update({ ...mark, state: 'running' });
      await announce(trx, { collection: 'provisioning_steps', action: 'update', ids: [step.id] });
    });
  };

const onTrouble = (error: AcsTrouble): StepResult => {
  if (error.kind === 'busy') return wait('MODEM_IN_SESSION', 35);
  if (error.kind === 'refused')
    return {
      kind: 'refused',
      problem: { key: 'ACS_REFUSED', params: { status: error.status ?? 0 } },
      isFinal: false,
    };
  return wait('ACS_UNREACHABLE');
};

const doStep = async (
  tools: Tools,
  { run, device, step }: Taken & { step: Step },
): Promise<StepResult> => {
  const { knex, render, acs, now } = tools;
  const work: StepWork = { knex, render, acs, device, run, step, mark: marker(tools, step), now };
  try {
    return await STEPS[step.kind](work);
  } catch (error) {
    if (error instanceof AcsTrouble) return onTrouble(error);
    throw error;
  }
};

/** Takes a run as far as it goes now. Begun twice at once it is done once; begun again it goes on. */
export const advance = async (tools: Tools, id: string): Promise<{ state: string }> => {
  for (let round = 0; round < MOST_STEPS; round += 1) {
    if (tools.signal?.aborted) return { state: 'interrupted' };
    const taken = await take(tools, id);
    if (!taken) return { state: 'elsewhere' };
    const { run, device, step } = taken;
    if (step === null) {
      await inTransaction(tools.knex, tools.actor, (ctx) =>
        finishRun(ctx, { run, device, holder: tools.holder }),
      );
      return { state: 'done' };
    }
    const result = await doStep(tools, { run, device, step });
    const goesOn = await inTransaction(tools.knex, tools.actor, (ctx) =>
      noteStep(ctx, { run, device, step, result, holder: tools.holder, now: tools.now() }),
    );
    if (!goesOn) return { state: result.kind };
  }
  return { state: 'too-long' };
};

export const advanceHandler: LongHandler<{ run: string }> = {
  topic: advanceRun,
  run: async ({ knex, actor, jobId, company, renderTemplate: render, signal }, { run }) => {
    const settings = acsSettings(process.env);
    if (settings === null || (await acsCompany(knex, process.env)) !== company) {
      await inTransaction(knex, actor, (ctx) => noteNoAcs(ctx, run));
      return { state: 'no-acs' };
    }
    const acs = createAcsClient(settings, signal);
    return advance({ knex, actor, render, acs, holder: jobId, now: () => new Date(), signal }, run);
  },
};
