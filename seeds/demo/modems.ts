import type { Knex } from 'knex';
import {
  type DeviceState,
  type ParameterGroup,
  type RunKind,
  type RunState,
  setsUp,
  type StepKind,
} from '../../extensions/domain/provisioning/index.ts';
import { insertMissing, type Row } from '../lib/insert.ts';
import { seedId } from '../lib/seed-id.ts';
import { plusMinutes } from './clock.ts';
import type { DemoOrder } from './demo-order.ts';

type Params = Readonly<Record<string, string | number>>;
type Stand = {
  state: DeviceState;
  run?: { kind: RunKind; state: RunState; done: number };
  problem?: readonly [code: string, params?: Params];
};

const SSID = 'Device.WiFi.SSID.1.SSID';
const PASSPHRASE = 'Device.WiFi.AccessPoint.1.Security.KeyPassphrase';
const DONE = 99;

/** One modem in each state that a person meets; the rest work. */
const STANDS: readonly Stand[] = [
  { state: 'prepared' },
  {
    state: 'waiting',
    run: { kind: 'install', state: 'waiting', done: 0 },
    problem: ['MODEM_NOT_SEEN'],
  },
  {
    state: 'working',
    run: { kind: 'install', state: 'waiting', done: 3 },
    problem: ['MODEM_OFFLINE'],
  },
  {
    state: 'attention',
    run: { kind: 'install', state: 'failed', done: 0 },
    problem: ['MODEM_OTHER_SERIAL', { scanned: 'TPLGA1B2C3D4', found: 'TPLGA1B2C3D9' }],
  },
  {
    state: 'attention',
    run: { kind: 'push', state: 'failed', done: 3 },
    problem: ['MODEM_VALUE_REFUSED', { parameter: PASSPHRASE }],
  },
  {
    state: 'attention',
    run: { kind: 'restore', state: 'failed', done: 4 },
    problem: ['MODEM_VALUE_OTHER', { parameter: SSID }],
  },
  { state: 'suspended', run: { kind: 'suspend', state: 'done', done: DONE } },
  { state: 'retired', run: { kind: 'cancel', state: 'done', done: DONE } },
  ...Array.from({ length: 12 }, (): Stand => ({
    state: 'active',
    run: { kind: 'install', state: 'done', done: DONE },
  })),
];

type PlainStep = readonly [StepKind, ParameterGroup | null];
const SET_UP: readonly PlainStep[] = [
  ['find', null],
  ['set', 'telephone'],
  ['check', 'telephone'],
  ['set', 'wifi'],
  ['check', 'wifi'],
];
const STEPS: Partial<Record<RunKind, readonly PlainStep[]>> = {
  suspend: [
    ['find', null],
    ['set', 'wifi'],
    ['check', 'wifi'],
  ],
  cancel: [
    ['find', null],
    ['factory_reset', null],
    ['retire', null],
  ],
};

const hex = (index: number): string => (0xa1_b2_c3_00 + index * 17).toString(16).toUpperCase();

type Scope = { company: string; orders: readonly DemoOrder[]; now: Date };

const deviceOf = (order: DemoOrder, { state, problem, run }: Stand, index: number): Row => {
  const { company, row } = order;
  const isBound = state !== 'prepared';
  const isFound = isBound && state !== 'waiting';
  const serial = index === 3 ? 'TPLGA1B2C3D4' : `TPLG${hex(index)}`;
  const name = String(row['customer_name'] ?? '');
  return {
    id: seedId(company, 'modem', String(index)),
    company,
    work_order: order.id,
    customer: row['customer'] ?? null,
    customer_name: name,
    role: 'modem',
    state,
    problem: problem?.[0] ?? null,
    problem_params: problem ? (problem[1] ?? {}) : null,
    serial: isBound ? serial : null,
    acs_id: isFound && index !== 3 ? `A42BB0-XX230v-${serial}` : null,
    acs_serial: isFound ? (index === 3 ? 'TPLGA1B2C3D9' : serial) : null,
    manufacturer: isFound ? 'TP-Link' : null,
    product_class: isFound ? 'XX230v' : null,
    profile: isFound ? seedId(company, 'modem-profile', 'tp-link-xx230v') : null,
    wifi_name: `${name.split(' ').at(-1) ?? 'Fibre'} ${String(1000 + index * 7)}`,
    telephone_number: index % 3 === 0 ? null : `+6037${String(8_000_000 + index * 311)}`,
    telephone_user: index % 3 === 0 ? null : `6037${String(8_000_000 + index * 311)}`,
    telephone_server: index % 3 === 0 ? null : 'sip.operator.example.com',
    bound_at: isBound ? plusMinutes(order.start, 40) : null,
    last_inform_at: isFound ? plusMinutes(order.start, 45) : null,
    set_up_at:
      run && setsUp(run.kind) && run.state === 'done' ? plusMinutes(order.start, 44) : null,
    created_at: plusMinutes(order.start, -2 * 24 * 60),
    updated_at: plusMinutes(order.start, 45),
  };
};

const runOf = (
  order: DemoOrder,
  stand: Stand,
  index: number,
): { run: Row; steps: Row[] } | null => {
  const { run, problem } = stand;
  if (!run) return null;
  const { company } = order;
  const id = seedId(company, 'modem-run', String(index));
  const begun = plusMinutes(order.start, 40);
  const isOver = run.state !== 'waiting';
  const said = problem
    ? { problem: problem[0], problem_params: problem[1] ?? {} }
    : { problem: null, problem_params: null };
  const plain = STEPS[run.kind] ?? (run.done === 0 ? SET_UP.slice(0, 1) : SET_UP);
  return {
    run: {
      ...{ id, company, kind: run.kind, state: run.state, ...said },
      device: seedId(company, 'modem', String(index)),
      started_at: begun,
      finished_at: isOver ? plusMinutes(begun, 4) : null,
      next_try_at: isOver ? null : plusMinutes(begun, 5),
      created_at: begun,
    },
    steps: plain.map(([kind, group], position) => {
      const isDone = position < run.done;
      const isCurrent = position === run.done;
      const open = isCurrent ? (isOver ? 'failed' : 'running') : 'pending';
      return {
        id: seedId(id, String(position)),
        ...{ company, run: id, position, kind, step_group: group },
        state: isDone ? 'done' : open,
        finished_at: isDone ? plusMinutes(begun, position / 2) : null,
        ...(isCurrent ? said : { problem: null, problem_params: null }),
        created_at: begun,
      };
    }),
  };
};

/** Modems of the operator's latest orders, and two that reported before anybody scanned them. */
export const addModems = async (trx: Knex, { company, orders, now }: Scope): Promise<void> => {
  const latest = orders
    .filter(({ start }) => start < now)
    .sort((one, other) => other.start.getTime() - one.start.getTime())
    .slice(0, STANDS.length);
  const pairs = latest.map((order, index) => [order, STANDS[index] as Stand, index] as const);
  await insertMissing(
    trx,
    'customer_devices',
    pairs.map(([order, stand, index]) => deviceOf(order, stand, index)),
  );
  const runs = pairs.flatMap(([order, stand, index]) => runOf(order, stand, index) ?? []);
  await insertMissing(
    trx,
    'provisioning_runs',
    runs.map(({ run }) => run),
  );
  await insertMissing(
    trx,
    'provisioning_steps',
    runs.flatMap(({ steps }) => steps),
  );
  await insertMissing(
    trx,
    'seen_modems',
    ['TPLGA1B2C3D9', 'HWTC0A1B2C3D'].map((serial, index) => ({
      id: seedId(company, 'seen-modem', serial),
      company,
      acs_id: `${index === 0 ? 'A42BB0-XX230v' : '00E0FC-HG8245H'}-${serial}`,
      serial,
      manufacturer: index === 0 ? 'TP-Link' : 'Huawei',
      product_class: index === 0 ? 'XX230v' : 'HG8245H',
      first_seen_at: plusMinutes(now, -90 - index * 400),
      last_inform_at: plusMinutes(now, -5 - index * 60),
      created_at: plusMinutes(now, -90 - index * 400),
    })),
  );
};
