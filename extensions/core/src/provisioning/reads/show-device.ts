import type { Knex } from 'knex';
import {
  type DeviceState,
  type RunKind,
  runsIn,
  type RunState,
  type StepKind,
  type StepState,
} from '../../../../domain/provisioning/index.ts';
import type { Said } from '../../../../domain/words/index.ts';
import { type Actor, hasCapability } from '../../platform/actor.ts';
import { ACTS, type Device, readDevice, SEES } from '../device-rows.ts';
import { saidOf } from './said-of.ts';

export type ShownStep = {
  position: number;
  kind: StepKind;
  group: string | null;
  state: StepState;
  finishedAt: Date | null;
  problem: Said | null;
};
export type ShownRun = {
  id: string;
  kind: RunKind;
  state: RunState;
  startedAt: Date | null;
  finishedAt: Date | null;
  nextTryAt: Date | null;
  by: string | null;
  problem: Said | null;
  steps: ShownStep[];
};

type Params = Record<string, string | number>;
type RunRow = {
  id: string;
  kind: RunKind;
  state: RunState;
  started_at: Date | null;
  finished_at: Date | null;
  next_try_at: Date | null;
  by: string | null;
  problem: string | null;
  problem_params: Params | null;
};
type StepRow = {
  run: string;
  position: number;
  kind: StepKind;
  step_group: string | null;
  state: StepState;
  finished_at: Date | null;
  problem: string | null;
  problem_params: Params | null;
};

const MOST_RUNS = 20;
const RUNS = `
select r.id, r.kind, r.state, r.started_at, r.finished_at, r.next_try_at, r.problem, r.problem_params,
  nullif(btrim(concat_ws(' ', u.first_name, u.last_name)), '') as by
from provisioning_runs r left join directus_users u on u.id = r.created_by
where r.company = ? and r.device = ? order by r.created_at desc, r.id desc limit ?`;

/** What was and is done to a modem, the latest first. */
export const runsOf = async (
  knex: Knex,
  { id, company }: { id: string; company: string },
  most = MOST_RUNS,
): Promise<ShownRun[]> => {
  const { rows: runs } = await knex.raw<{ rows: RunRow[] }>(RUNS, [company, id, most]);
  const steps = (await knex('provisioning_steps')
    .where({ company })
    .whereIn(
      'run',
      runs.map(({ id: run }) => run),
    )
    .orderBy('position')
    .select(
      'run',
      'position',
      'kind',
      'step_group',
      'state',
      'finished_at',
      'problem',
      'problem_params',
    )) as unknown as StepRow[];
  return runs.map((run) => ({
    id: run.id,
    kind: run.kind,
    state: run.state,
    startedAt: run.started_at,
    finishedAt: run.finished_at,
    nextTryAt: run.next_try_at,
    by: run.by,
    problem: saidOf(run.problem, run.problem_params),
    steps: steps
      .filter((step) => step.run === run.id)
      .map((step) => ({
        position: step.position,
        kind: step.kind,
        group: step.step_group,
        state: step.state,
        finishedAt: step.finished_at,
        problem: saidOf(step.problem, step.problem_params),
      })),
  }));
};

type Names = {
  order_number: string | null;
  address: string | null;
  profile_name: string | null;
  replaces_serial: string | null;
  secrets: string[];
};
const NAMES = `
select o.number as order_number, coalesce(l.address_text, o.address_text) as address,
  p.name as profile_name, x.serial as replaces_serial,
  coalesce((select json_agg(s.name order by s.name) from customer_device_secrets s
    where s.company = d.company and s.device = d.id), '[]') as secrets
from customer_devices d
left join work_orders o on o.company = d.company and o.id = d.work_order
left join service_locations l on l.company = d.company and l.id = d.service_location
left join provisioning_profiles p on p.company = d.company and p.id = d.profile
left join customer_devices x on x.company = d.company and x.id = d.replaces
where d.id = ?`;

/** One modem as its page shows it. Names of its passwords, never one of them. */
export const showDevice = async (
  { knex, actor }: { knex: Knex; actor: Actor },
  id: string,
  capability: readonly (typeof SEES)[number][] = SEES,
) => {
  const device: Device = await readDevice({ trx: knex, actor }, { id, capability });
  const { rows } = await knex.raw<{ rows: [Names] }>(NAMES, [id]);
  const [names] = rows;
  const may = ACTS.some((one) => hasCapability(actor, device.company, one));
  const runs = await runsOf(knex, device);
  const isLabelled = device.serial !== null || device.mac !== null;
  return {
    id,
    company: device.company,
    state: device.state as DeviceState,
    role: device.role,
    serial: device.serial,
    mac: device.mac,
    acsSerial: device.acs_serial,
    model: [device.manufacturer, device.product_class].filter(Boolean).join(' ') || null,
    profile: device.profile,
    profileName: names.profile_name,
    customerName: device.customer_name,
    address: names.address,
    order: device.work_order,
    orderNumber: names.order_number,
    replaces: device.replaces,
    replacesSerial: names.replaces_serial,
    wifiName: device.wifi_name,
    telephoneNumber: device.telephone_number,
    telephoneUser: device.telephone_user,
    telephoneServer: device.telephone_server,
    connectionUser: device.connection_user,
    boundAt: device.bound_at,
    lastInformAt: device.last_inform_at,
    setUpAt: device.set_up_at,
    problem: saidOf(device.problem, device.problem_params),
    secrets: names.secrets,
    may: {
      act: may,
      reveal: may && hasCapability(actor, device.company, 'secrets-reveal'),
      runs: may && isLabelled ? [...runsIn(device.state)] : [],
      bind: may && device.state !== 'retired',
      swap: may && isLabelled && device.state !== 'retired',
      stop: may && runs.some(({ finishedAt }) => finishedAt === null),
      accept: may && device.problem === 'MODEM_OTHER_SERIAL',
    },
    runs,
  };
};
