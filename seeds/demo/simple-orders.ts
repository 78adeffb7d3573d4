import type { CompanyKind } from '../../extensions/domain/organisation/choices.ts';
import type { Row } from '../lib/insert.ts';
import type { Random } from '../lib/random.ts';
import { seedId } from '../lib/seed-id.ts';
import type { WayOfWorking } from '../kinds/index.ts';
import { DEMO_BUILDINGS, type DemoBuilding } from './buildings.ts';
import { plusDays, plusMinutes } from './clock.ts';
import { addCustomer } from './customers.ts';
import type { DemoOrder } from './demo-order.ts';
import { timeline } from './path.ts';
import { spreadVisits } from './schedule.ts';
import { simplePath, simpleState } from './simple-states.ts';
import type { Tables } from './tables.ts';
import type { DemoTechnician } from './technicians.ts';

const ISSUES: Record<CompanyKind, readonly string[]> = {
  installer: [],
  operator: ['No internet since this morning', 'Slow in the evenings', 'New line ordered'],
  maintenance: [
    'Lift lobby lights flicker',
    'Water pump makes noise',
    'Door closer broken',
    'Yearly inspection due',
    'Air conditioning drips in the meeting room',
    'Emergency light stays dark',
    'Water stain under the roof drain',
    'Fire extinguishers to be checked',
    'Gate barrier does not lift',
    'Smell of gas near the boiler',
    'Filters of the air handling unit',
    'Tap in the pantry leaks',
  ],
  professional: [
    'Valuation for refinancing',
    'Valuation for purchase',
    'Progress claim of the contractor',
    'Valuation for auction',
    'Valuation for fire insurance',
    'Valuation of an estate',
    'Rent review',
  ],
};

/** Minutes of ten days. */
const LATELY = 10 * 24 * 60;
/** Some were wanted earlier than somebody had time. */
const LATE = 0.12;

type Setting = {
  company: string;
  kind: CompanyKind;
  /** Who gives the work; the customers themselves where there is none. */
  clients: readonly Row[];
  way: WayOfWorking;
  technicians: readonly DemoTechnician[];
  /** How many buildings of the demo the company knows. */
  buildings: number;
  count: number;
  /** First and last day of visits, counted from today, and how many each of the next days has. */
  days: readonly [from: number, to: number, near: number];
  now: Date;
  random: Random;
};

/** Work of a company that has no partners: its own customers, its own few work types. */
export const simpleOrders = (tables: Tables, setting: Setting): DemoOrder[] => {
  const { company, kind, clients, way, technicians, now, random } = setting;
  const [lifecycle] = way.lifecycles;
  if (!lifecycle) return [];
  const [from, to, near] = setting.days;
  const visits = spreadVisits(
    { now, technicians: technicians.length, count: setting.count, from, to, near },
    random,
  );
  return visits.map((visit, index): DemoOrder => {
    const building = DEMO_BUILDINGS[index % setting.buildings] as DemoBuilding;
    const workType = way.workTypes[index % way.workTypes.length]?.code ?? '';
    const status = simpleState(lifecycle, { ...visit, isWritten: kind === 'professional' }, random);
    const latest = plusMinutes(now, -30);
    const wanted = plusDays(visit.start, -random.between(1, 6));
    // What is planned ahead came in over the last days, not all of it just now.
    const received = wanted < latest ? wanted : plusMinutes(latest, -random.between(0, LATELY));
    const address: Row = addCustomer(tables, { company, index, building }, random);
    return {
      id: seedId(company, 'order', index),
      index,
      company,
      workType,
      status,
      steps: timeline(lifecycle, simplePath(lifecycle, status), {
        start: visit.start,
        received,
        now,
        random,
      }),
      start: visit.start,
      end: plusMinutes(visit.start, 120),
      technician: technicians[visit.technician] as DemoTechnician,
      row: {
        ...address,
        ...(clients.length > 0 && { client: clients[index % clients.length]?.id }),
        issue: random.pick(ISSUES[kind]),
        priority: random.chance(0.1) ? 'high' : 'normal',
        ...(random.chance(LATE) && { due_at: plusDays(visit.start, -1) }),
        source_kind: 'manual',
        appointment_requested_at: visit.start,
      },
    };
  });
};
