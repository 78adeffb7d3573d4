import {
  isPlannedLater,
  isSameSerial,
  serialForms,
  setsUp,
  stepsOf,
  writtenMac,
} from '../../../../domain/provisioning/index.ts';
import type { AcsDevice } from '../nbi/client.ts';
import { fittingProfile, macPaths, parametersOf, profileById } from '../profiles.ts';
import { done, final, type StepResult, type StepWork, wait } from './types.ts';

/** The watch looks for new modems; this is only in case it does not. */
const LOOK_AGAIN = 300;

const lookUp = async ({ knex, acs, device }: StepWork): Promise<AcsDevice[]> => {
  if (device.acs_id !== null) {
    const known = await acs.device(device.acs_id);
    if (known) return [known];
  }
  if (device.serial !== null) {
    const found = await acs.bySerial(serialForms(device.serial));
    if (found.length > 0) return found;
  }
  if (device.mac === null) return [];
  for (const path of await macPaths(knex, device.company)) {
    const found = await acs.devices({ query: { [path]: writtenMac(device.mac) } });
    if (found.length > 0) return found;
  }
  return [];
};

const isTaken = async ({ knex, device }: StepWork, found: AcsDevice): Promise<string | null> => {
  const row = await knex('customer_devices')
    .where({ company: device.company, acs_id: found.id })
    .whereNot({ state: 'retired' })
    .whereNot({ id: device.id })
    .first<{ customer_name: string | null } | undefined>('customer_name');
  return row ? (row.customer_name ?? '–') : null;
};

/** The steps behind, which depend on the profile of the modem that was found. */
const planFor = async (work: StepWork, found: AcsDevice): Promise<StepResult> => {
  const { knex, device, run } = work;
  const chosen =
    device.profile === null ? undefined : await profileById(knex, device.company, device.profile);
  const profile = chosen ?? (await fittingProfile(knex, device.company, found));
  const seen = {
    acs_id: found.id,
    acs_serial: found.serial,
    manufacturer: found.manufacturer.slice(0, 64),
    product_class: found.productClass.slice(0, 64),
    last_inform_at: found.lastInform === null ? null : new Date(found.lastInform),
    ...(device.serial === null && { serial: found.serial.toUpperCase() }),
  };
  if (!isPlannedLater(run.kind)) return done({ device: { ...seen, profile: profile?.id ?? null } });
  if (!profile)
    return {
      ...final('MODEM_NO_PROFILE', {
        manufacturer: found.manufacturer,
        model: found.productClass,
      }),
      device: seen,
    } as StepResult;
  const parameters = await parametersOf(knex, device.company, profile.id);
  const asked = parameters.map(({ group, use, check }) => ({
    group,
    use,
    onlyReads: check === 'expect',
  }));
  const [, ...plan] = stepsOf(run.kind, asked);
  if (plan.length === 0)
    return final(run.kind === 'suspend' ? 'MODEM_NO_SUSPENSION' : 'MODEM_PROFILE_EMPTY', {
      profile: profile.name,
    });
  return done({
    plan,
    device: { ...seen, profile: profile.id, ...(setsUp(run.kind) && { state: 'working' }) },
  });
};

/** The modem at the ACS: by its serial number in each way of writing, else by its MAC address. */
export const findModem = async (work: StepWork): Promise<StepResult> => {
  const { device, run } = work;
  // What was never seen needs no farewell.
  if (run.kind === 'cancel' && device.acs_id === null) return done();
  const [found, another] = await lookUp(work);
  if (!found)
    return { ...wait('MODEM_NOT_SEEN', LOOK_AGAIN), device: { acs_id: null } } as StepResult;
  if (another) return final('MODEM_SEVERAL', { serial: device.serial ?? '' });
  const other = await isTaken(work, found);
  if (other !== null) return final('MODEM_TAKEN', { serial: found.serial, customer: other });
  if (
    device.serial !== null &&
    device.acs_serial !== found.serial &&
    !isSameSerial(device.serial, found.serial)
  )
    return {
      ...final('MODEM_OTHER_SERIAL', { scanned: device.serial, found: found.serial }),
      device: { acs_serial: found.serial },
    } as StepResult;
  return planFor(work, found);
};
