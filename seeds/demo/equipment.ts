import type { Knex } from 'knex';
import { addDays } from '../../extensions/domain/kernel/time.ts';
import {
  type Condition,
  isUp,
  nextDueOn,
  type ServiceKind,
} from '../../extensions/domain/equipment/index.ts';
import { seedId } from '../lib/seed-id.ts';
import { insertMissing, type Row } from '../lib/insert.ts';
import { dayFrom, plusDays } from './clock.ts';
import type { DemoOrder } from './demo-order.ts';
import type { DemoTechnician } from './technicians.ts';

type Kind = {
  key: string;
  name: string;
  pattern: string;
  pieces: readonly string[];
  count: number;
  inspection?: number;
  calibration?: number;
  refuses?: boolean;
  shared?: boolean;
  meter?: { name: string; unit: string; perWeek: number };
};

/** Sixty pieces of a maintenance firm: what its people carry, and what they look after. */
const KINDS: readonly Kind[] = [
  {
    ...{ key: 'drills', name: 'Power tools', pattern: 'TOOL-{seq:3}', count: 18, inspection: 12 },
    pieces: ['Hammer drill', 'Angle grinder', 'Cordless drill', 'Core drill'],
  },
  {
    ...{ key: 'meters', name: 'Measuring instruments', pattern: 'MEA-{seq:3}', count: 14 },
    ...{ calibration: 12, refuses: true },
    pieces: ['Insulation tester', 'Clamp meter', 'Refrigerant manifold', 'Thermal camera'],
  },
  {
    ...{
      key: 'ladders',
      name: 'Ladders and access',
      pattern: 'LAD-{seq:3}',
      count: 10,
      inspection: 6,
    },
    pieces: ['Extension ladder 6 m', 'Step ladder', 'Scaffold tower', 'Safety harness'],
  },
  {
    ...{ key: 'vehicles', name: 'Vehicles', pattern: 'VAN-{seq:2}', count: 6, inspection: 12 },
    pieces: ['Service van', 'Pickup'],
    meter: { name: 'Odometer', unit: 'km', perWeek: 420 },
  },
  {
    ...{
      key: 'machines',
      name: 'Machines on site',
      pattern: 'MAC-{seq:3}',
      count: 8,
      inspection: 12,
      shared: true,
    },
    pieces: ['Air handling unit', 'Fire pump', 'Standby generator', 'Passenger lift'],
    meter: { name: 'Running hours', unit: 'h', perWeek: 55 },
  },
  {
    ...{ key: 'pumps', name: 'Site equipment', pattern: 'EQP-{seq:3}', count: 4, shared: true },
    pieces: ['Submersible pump', 'Dehumidifier'],
  },
];
const WEEKS = 20;
const CONDITIONS: readonly Condition[] = [
  'good',
  'good',
  'good',
  'worn',
  'good',
  'good',
  'damaged',
  'good',
];

const REPAIRS = ['Cable renewed.', 'Bearing replaced.', 'Handle and switch replaced.'] as const;

type Scope = {
  company: string;
  technicians: readonly DemoTechnician[];
  orders: readonly DemoOrder[];
  now: Date;
};

const codeOf = (pattern: string, number: number): string =>
  pattern.replace(/\{seq:(\d)\}/, (_, width: string) =>
    String(number).padStart(Number(width), '0'),
  );

/** Years and weeks spread so that some checks are overdue, some due soon and most in time. */
const lastCheck = (index: number, months: number): number => -((index * 37) % (months * 31)) - 3;

const servicesOf = (
  piece: Row,
  kind: Kind,
  { index, now }: { index: number; now: Date },
): Row[] => {
  const intervals = {
    inspectionMonths: kind.inspection ?? null,
    calibrationMonths: kind.calibration ?? null,
  };
  const service = (what: ServiceKind, daysAgo: number): Row => {
    const doneOn = dayFrom(now, daysAgo);
    return {
      id: seedId(String(piece.id), what, doneOn),
      company: piece.company,
      equipment: piece.id,
      kind: what,
      done_on: doneOn,
      result: 'passed',
      done_by: what === 'calibration' ? 'Makmal Contoh Metrologi' : 'Bengkel Misal',
      next_due_on: nextDueOn({ kind: what, doneOn, result: 'passed' }, intervals),
    };
  };
  return [
    ...(kind.calibration
      ? [
          service('calibration', lastCheck(index, 13)),
          service('calibration', lastCheck(index, 13) - 365),
        ]
      : []),
    ...(kind.inspection
      ? [
          service('inspection', lastCheck(index, kind.inspection + 1)),
          service('inspection', lastCheck(index, kind.inspection + 1) - kind.inspection * 30),
        ]
      : []),
    ...(index % 3 === 0 ? [service('service', -40 - index), service('service', -220 - index)] : []),
    ...(index % 5 === 2
      ? [
          {
            ...service('repair', -75 - index * 3),
            remark: REPAIRS[index % REPAIRS.length],
            next_due_on: null,
          },
        ]
      : []),
  ];
};

const newestDue = (services: readonly Row[], kind: ServiceKind): unknown =>
  services
    .filter((one) => one.kind === kind)
    .map((one) => one.next_due_on)
    .sort()
    .at(-1) ?? null;

const readingsOf = (meter: Row, kind: Kind, { index, now }: { index: number; now: Date }): Row[] =>
  Array.from({ length: WEEKS }, (_, week) => {
    const step = (kind.meter?.perWeek ?? 0) + ((week * 7 + index * 3) % 11);
    return {
      id: seedId(String(meter.id), 'reading', week),
      company: meter.company,
      meter: meter.id,
      value: 1_000 + index * 350 + week * step,
      total: week * step,
      read_at: plusDays(now, (week - WEEKS) * 7),
      reader_name: 'Bengkel Misal',
    };
  });

/** The register of the maintenance firm with services, readings, who has what, and what is booked. */
export const addEquipment = async (
  trx: Knex.Transaction,
  { company, technicians, orders, now }: Scope,
): Promise<void> => {
  const categories: Row[] = [];
  const pieces: Row[] = [];
  const services: Row[] = [];
  const meters: Row[] = [];
  const readings: Row[] = [];
  const checkouts: Row[] = [];
  for (const kind of KINDS) {
    const category = seedId(company, 'equipment-category', kind.key);
    categories.push({
      id: category,
      company,
      name: kind.name,
      code_pattern: kind.pattern,
      inspection_months: kind.inspection ?? null,
      calibration_months: kind.calibration ?? null,
      overdue_rule: kind.refuses ? 'refuse' : 'warn',
      is_exclusive: kind.shared !== true,
      max_days_out: kind.key === 'vehicles' ? 90 : 14,
    });
    for (let index = 0; index < kind.count; index++) {
      const id = seedId(company, 'equipment', kind.key, index);
      const condition = CONDITIONS[(index + kind.count) % CONDITIONS.length] ?? 'good';
      const piece: Row = {
        id,
        company,
        category,
        code: codeOf(kind.pattern, index + 1),
        label_code: seedId(id, 'label').replaceAll('-', '').slice(0, 12).toUpperCase(),
        name: `${kind.pieces[index % kind.pieces.length] ?? ''} ${String(1 + Math.floor(index / kind.pieces.length))}`,
        manufacturer: ['Contohtek', 'Misalworks', 'Andai'][index % 3],
        serial_no: `SN-${kind.key.slice(0, 3).toUpperCase()}-${String(4_100 + index * 17)}`,
        site: seedId(company, 'site', index % 4 === 3 ? 'SOUTH' : 'KV'),
        location: kind.shared ? 'Plant room' : `Shelf ${String(1 + (index % 6))}`,
        condition,
        purchased_on: dayFrom(now, -400 - index * 40),
        warranty_until: dayFrom(now, 330 - index * 40),
        purchase_minor: 45_000 + index * 12_500,
        currency: 'MYR',
      };
      const done = servicesOf(piece, kind, { index, now });
      services.push(...done);
      const isOut = !kind.shared && isUp(condition) && index % 4 === 1;
      // Every fourth is out, so that each technician has some.
      const technician = technicians[Math.floor(index / 4) % technicians.length];
      const dueBack = plusDays(now, index % 3 === 0 ? -2 : 6);
      pieces.push({
        ...piece,
        calibration_due_on: newestDue(done, 'calibration'),
        inspection_due_on: newestDue(done, 'inspection'),
        ...(isOut &&
          technician && { whereabouts: 'out', holder_name: technician.name, due_back_at: dueBack }),
      });
      if (isOut && technician)
        checkouts.push({
          id: seedId(id, 'checkout'),
          company,
          equipment: id,
          technician: technician.id,
          holder: technician.user,
          holder_name: technician.name,
          out_at: plusDays(now, -5),
          out_condition: condition,
          due_back_at: dueBack,
        });
      if (kind.meter) {
        const meter: Row = {
          id: seedId(id, 'meter'),
          company,
          equipment: id,
          name: kind.meter.name,
          unit: kind.meter.unit,
        };
        const read = readingsOf(meter, kind, { index, now });
        const last = read.at(-1);
        readings.push(...read);
        meters.push({
          ...meter,
          last_value: last?.value,
          last_read_at: last?.read_at,
          total: last?.total,
        });
      }
    }
  }
  await insertMissing(trx, 'equipment_categories', categories);
  await insertMissing(trx, 'equipment', pieces);
  await insertMissing(trx, 'equipment_services', services);
  await insertMissing(trx, 'meters', meters);
  await insertMissing(trx, 'meter_readings', readings);
  await insertMissing(trx, 'equipment_checkouts', checkouts);
  await insertMissing(
    trx,
    'equipment_bookings',
    await bookingsOf(trx, { company, orders, pieces, now }),
  );
  await addDowntimes(trx, { company, pieces, now });
  await insertMissing(trx, 'maintenance_plans', await plansOf(trx, { company, now }));
};

const TOOLS = /^(TOOL|MEA|LAD)/;
/** Visits of the last weeks had theirs too. */
const BOOKED_DAYS = 21;
/** Has nothing in common with how many there are: each has its turn, and neighbours differ. */
const STRIDE = 11;

/**
 * A tool or an instrument for each job of the last and next weeks, for its first task where it has one.
 * No piece is at two places at once: so many jobs do not begin together as there are pieces.
 */
const bookingsOf = async (
  trx: Knex.Transaction,
  { company, orders, pieces, now }: Omit<Scope, 'technicians'> & { pieces: readonly Row[] },
): Promise<Row[]> => {
  const tools = pieces.filter(
    ({ code, condition }) => TOOLS.test(String(code)) && isUp(String(condition)),
  );
  const booked = orders.filter(
    ({ start, steps }) =>
      start > plusDays(now, -BOOKED_DAYS) &&
      !['new', 'cancelled'].includes(steps.at(-1)?.category ?? ''),
  );
  const first = new Map(
    (
      await trx('tasks')
        .where({ company, position: 10 })
        .whereIn(
          'work_order',
          booked.map(({ id }) => id),
        )
        .select<{ id: string; work_order: string }[]>('id', 'work_order')
    ).map(({ id, work_order }) => [work_order, id]),
  );
  return booked.map((order, index) => ({
    id: seedId(order.id, 'equipment-booking'),
    company,
    equipment: tools[(index * STRIDE) % tools.length]?.id,
    work_order: order.id,
    task: first.get(order.id) ?? null,
    starts_at: order.start,
    ends_at: order.end,
    state: 'booked',
  }));
};

/** What was broken and is whole again; what is broken now has been for some days. */
const addDowntimes = async (
  trx: Knex.Transaction,
  { company, pieces, now }: { company: string; pieces: readonly Row[]; now: Date },
): Promise<void> => {
  await trx('equipment_downtimes')
    .where({ company })
    .whereNull('ends_at')
    .update({ starts_at: plusDays(now, -4) });
  await insertMissing(
    trx,
    'equipment_downtimes',
    pieces
      .filter(({ condition }, index) => isUp(String(condition)) && index % 9 === 4)
      .map(({ id }, index) => ({
        ...{ id: seedId(String(id), 'downtime'), company, equipment: id, condition: 'damaged' },
        starts_at: plusDays(now, -60 + index * 4),
        ends_at: plusDays(now, -57 + index * 4),
      })),
  );
};

const PLANS = [
  {
    key: 'ahu',
    name: 'Air handling, quarterly',
    piece: ['machines', 0],
    rule: 'FREQ=MONTHLY;INTERVAL=3;BYDAY=1MO',
    title: 'Service the air handling unit',
    tasks: ['Change filters', 'Check belts', 'Clean the drain'],
  },
  {
    key: 'pump',
    name: 'Fire pump, monthly',
    piece: ['machines', 1],
    rule: 'FREQ=MONTHLY;BYMONTHDAY=-1',
    title: 'Test run of the fire pump',
    tasks: ['Run for 10 minutes', 'Note the pressure'],
  },
  {
    key: 'genset',
    name: 'Generator, every 250 hours',
    piece: ['machines', 2],
    every: 250,
    title: 'Service the generator',
    tasks: ['Change oil', 'Change fuel filter', 'Load test'],
  },
  {
    key: 'lift',
    name: 'Lift, monthly',
    piece: ['machines', 3],
    rule: 'FREQ=MONTHLY;BYDAY=2TU',
    title: 'Inspect the lift',
    tasks: ['Doors', 'Brake', 'Emergency call'],
  },
  {
    key: 'van',
    name: 'Service van, every 10,000 km',
    piece: ['vehicles', 0],
    every: 10_000,
    title: 'Service the van',
    tasks: ['Oil and filters', 'Tyres', 'Brakes'],
  },
  {
    key: 'ladders',
    name: 'Ladders, half-yearly',
    piece: ['ladders', 0],
    rule: 'FREQ=MONTHLY;INTERVAL=6',
    anchor: 'completed',
    title: 'Inspect ladders and harnesses',
    tasks: ['Look at every ladder', 'Renew the stickers'],
  },
] as const;

/** Their first jobs are made by the worker, as all later ones. */
const plansOf = async (
  trx: Knex.Transaction,
  { company, now }: { company: string; now: Date },
): Promise<Row[]> => {
  const type = await trx('work_types')
    .where({ company, code: 'PREVENTIVE' })
    .first<{ id: string } | undefined>('id');
  if (!type) return [];
  return PLANS.map((plan): Row => {
    const piece = seedId(company, 'equipment', ...plan.piece);
    const isByMeter = 'every' in plan;
    return {
      id: seedId(company, 'maintenance-plan', plan.key),
      company,
      name: plan.name,
      equipment: piece,
      trigger: isByMeter ? 'meter' : 'calendar',
      ...(isByMeter
        ? { meter: seedId(piece, 'meter'), every_units: plan.every, start_total: 0 }
        : {
            rule: plan.rule,
            starts_on: dayFrom(now, -90),
            planned_until: addDays(dayFrom(now, 0), -1),
          }),
      anchor: 'anchor' in plan ? plan.anchor : 'scheduled',
      outstanding: 'skip',
      lead_days: 21,
      work_type: type.id,
      title: plan.title,
      task_titles: plan.tasks,
      site: seedId(company, 'site', 'KV'),
      customer_name: 'Misal Facilities Care',
      address_text: '3 Lorong Misal Industri\n40150 Shah Alam\nSelangor',
      version: 1,
    };
  });
};
