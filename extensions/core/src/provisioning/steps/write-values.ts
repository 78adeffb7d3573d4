import {
  type AcsValue,
  checkParameter,
  type ParameterUse,
  type ProfileParameter,
} from '../../../../domain/provisioning/index.ts';
import { fillValues, type Filled } from '../fill-values.ts';
import { parametersOf } from '../profiles.ts';
import { inputOf } from '../runs.ts';
import { giveTask } from './give-task.ts';
import { done, final, type StepResult, type StepWork, wait } from './types.ts';

const SOON = 15;
/** The clocks of the ACS and ours need not agree to the second. */
const SKEW_MS = 5_000;

/** Of a run that ends a suspension the first steps are its own, those behind them set up. */
const useOf = async ({ knex, run, step }: StepWork): Promise<ParameterUse> => {
  if (run.kind === 'suspend') return 'suspend';
  if (run.kind !== 'resume') return 'setup';
  const before = await knex('provisioning_steps')
    .where({ company: run.company, run: run.id, kind: step.kind, step_group: step.step_group })
    .where('position', '<', step.position)
    .first('id');
  const own = await knex('provisioning_parameters')
    .where({ company: run.company, used_for: 'resume', step: step.step_group ?? 'other' })
    .first('id');
  return before || !own ? 'setup' : 'resume';
};

const byHand = (work: StepWork): ProfileParameter[] =>
  (inputOf(work.run).values ?? []).map(([path]) => ({
    id: path,
    group: 'other',
    use: 'setup',
    path,
    template: '',
    kind: 'text',
    check: 'accepted',
    isSecret: true,
  }));

/** What this step is about, with the values that it has for this modem. */
const wanted = async (work: StepWork): Promise<Filled> => {
  const { knex, device, run, step } = work;
  if (run.kind === 'set') {
    const given = new Map<string, AcsValue>(inputOf(run).values ?? []);
    const values = byHand(work).map((one) => ({ ...one, value: given.get(one.path) ?? '' }));
    return { values, wrong: null };
  }
  if (device.profile === null) return { values: [], wrong: null };
  const use = await useOf(work);
  const all = await parametersOf(knex, device.company, device.profile);
  const own = all.filter((one) => one.group === step.step_group && one.use === use);
  return fillValues(work, device, own);
};

/**
 * Reads what is there, then writes. GenieACS leaves out a value that it believes to be there already:
 * after a factory reset, or where somebody turned a knob, it would be wrong.
 */
export const setValues = async (work: StepWork): Promise<StepResult> => {
  const { values, wrong } = await wanted(work);
  if (wrong !== null) return final('MODEM_VALUE_WRONG', { parameter: wrong });
  const written = values.filter(({ check }) => check !== 'expect');
  if (written.length === 0) return done();
  if (work.step.sent_at === null && work.device.acs_id !== null)
    await work.acs.post(
      work.device.acs_id,
      { name: 'getParameterValues', parameterNames: written.map(({ path }) => path) },
      { connect: false, ref: `${work.step.id}-read` },
    );
  const waiting = await giveTask(work, {
    name: 'setParameterValues',
    parameterValues: written.map(({ path, value }) => [path, value] as const),
  });
  return waiting ?? done();
};

/** 200 is no proof: the values are read from the modem again. Of a passphrase, which is never shown, that it was. */
export const checkValues = async (work: StepWork): Promise<StepResult> => {
  const { values, wrong } = await wanted(work);
  if (wrong !== null) return final('MODEM_VALUE_WRONG', { parameter: wrong });
  if (values.length === 0) return done();
  const paths = values.map(({ path }) => path);
  const waiting = await giveTask(work, { name: 'getParameterValues', parameterNames: paths });
  if (waiting) return waiting;
  const { acs, device, step, now } = work;
  const read = await acs.device(device.acs_id ?? '', paths);
  if (!read) return { ...wait('MODEM_NOT_SEEN', SOON), device: { acs_id: null } } as StepResult;
  const since = new Date((step.sent_at ?? now()).getTime() - SKEW_MS);
  for (const { path, check, value } of values) {
    const result = checkParameter(read.document, { path, check, wanted: value, since });
    if (result === 'good') continue;
    // Asked anew at the next try.
    await work.mark({ sent_at: null, task: null });
    if (result === 'stale') return wait('MODEM_STALE', SOON);
    if (result === 'absent') return final('MODEM_PARAMETER_UNKNOWN', { parameter: path });
    return {
      kind: 'refused',
      isFinal: false,
      problem: {
        key: check === 'expect' ? 'MODEM_NOT_AS_EXPECTED' : 'MODEM_VALUE_OTHER',
        params: { parameter: path },
      },
      ...(check !== 'expect' && { again: 'set' as const }),
    };
  }
  return done({
    device: { last_inform_at: read.lastInform === null ? null : new Date(read.lastInform) },
  });
};
