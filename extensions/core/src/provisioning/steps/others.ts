import { BACK_WITHIN_MINUTES } from '../../../../domain/provisioning/index.ts';
import { parametersOf } from '../profiles.ts';
import { inputOf, type Step } from '../runs.ts';
import { giveTask } from './give-task.ts';
import { done, final, type StepResult, type StepWork, wait } from './types.ts';

const SOON = 15;
const MOST_READ = 80;
const MINUTE_MS = 60_000;

/** Reads again what the profile speaks of and what the modem says of itself. */
export const refresh = async (work: StepWork): Promise<StepResult> => {
  const { knex, acs, device } = work;
  const root = (await acs.device(device.acs_id ?? ''))?.document;
  if (!root) return { ...wait('MODEM_NOT_SEEN', SOON), device: { acs_id: null } } as StepResult;
  const tree = 'Device' in root ? 'Device' : 'InternetGatewayDevice';
  const profile =
    device.profile === null ? [] : await parametersOf(knex, device.company, device.profile);
  const names = [...new Set([`${tree}.DeviceInfo`, ...profile.map(({ path }) => path)])];
  const waiting = await giveTask(work, {
    name: 'getParameterValues',
    parameterNames: names.slice(0, MOST_READ),
  });
  return waiting ?? done();
};

/** Whether the modem has started since: from nothing, where it was reset. */
const started =
  ({ acs, device }: StepWork, which: 'lastBoot' | 'lastBootstrap') =>
  async (since: Date): Promise<boolean> => {
    const moment = (await acs.device(device.acs_id ?? ''))?.[which] ?? null;
    return moment !== null && new Date(moment) >= since;
  };

export const reboot = async (work: StepWork): Promise<StepResult> =>
  (await giveTask(work, { name: 'reboot' }, { proof: started(work, 'lastBoot') })) ?? done();

/** On its way out the modem need not be there: the reset waits for it at the ACS. */
export const factoryReset = async (work: StepWork): Promise<StepResult> => {
  const proof = started(work, 'lastBootstrap');
  const result = await giveTask(work, { name: 'factoryReset' }, { proof });
  if (result === null) return done();
  return work.run.kind === 'cancel' && result.kind === 'wait' ? done() : result;
};

const sentBefore = async ({ knex, run, step }: StepWork): Promise<Step | undefined> =>
  (await knex('provisioning_steps')
    .where({ company: run.company, run: run.id })
    .where('position', '<', step.position)
    .whereIn('kind', ['reboot', 'factory_reset'])
    .orderBy('position', 'desc')
    .first()) as unknown as Step | undefined;

/** It is back when its last start, or its last start from nothing, is later than our word. */
export const comeBack = async (work: StepWork): Promise<StepResult> => {
  const before = await sentBefore(work);
  const sentAt = before?.sent_at ?? work.run.started_at ?? work.now();
  const device = await work.acs.device(work.device.acs_id ?? '');
  if (!device) return wait('MODEM_NOT_SEEN', SOON);
  const moment = before?.kind === 'factory_reset' ? device.lastBootstrap : device.lastBoot;
  if (moment !== null && new Date(moment) >= sentAt)
    return done({
      device: { last_inform_at: device.lastInform === null ? null : new Date(device.lastInform) },
    });
  if (work.now().getTime() - sentAt.getTime() > BACK_WITHIN_MINUTES * MINUTE_MS)
    return final('MODEM_NOT_BACK', { minutes: BACK_WITHIN_MINUTES });
  return wait('MODEM_RESTARTING', SOON);
};

export const tagModem = async ({ acs, device, run }: StepWork): Promise<StepResult> => {
  const { tag } = inputOf(run);
  if (!tag || device.acs_id === null) return done();
  const isThere = await acs.tag(device.acs_id, tag.name, tag.isOn);
  return isThere ? done() : wait('MODEM_NOT_SEEN', SOON);
};

/** The file is looked up first: one that is not there would be found out by the modem, later. */
export const download = async (work: StepWork): Promise<StepResult> => {
  const { file = '' } = inputOf(work.run);
  if (!(await work.acs.hasFile(file))) return final('MODEM_NO_FILE', { file });
  return (await giveTask(work, { name: 'download', file })) ?? done();
};
