import type { Random } from '../lib/random.ts';
import { seedId } from '../lib/seed-id.ts';
import { INSTALLER_LIFECYCLE } from '../kinds/installer/index.ts';
import { DEMO_BUILDINGS, type DemoBuilding } from './buildings.ts';
import { plusDays, plusMinutes } from './clock.ts';
import { addCustomer } from './customers.ts';
import type { DemoOrder } from './demo-order.ts';
import { FIELD_STATES, installerState } from './installer-states.ts';
import { installerRequest } from './installer-request.ts';
import { pathTo, timeline } from './path.ts';
import { spreadVisits, type Visit } from './schedule.ts';
import type { Tables } from './tables.ts';
import type { DemoTechnician } from './technicians.ts';

const ORDERS = 1500;
const FIRST_DAY = -92;
const LAST_DAY = 14;
const NEAR_A_DAY = 48;

/** A few visits went through a blocker and on. */
const withDetour = (path: readonly string[], random: Random): string[] => {
  const met = path.indexOf('MetCustomer');
  return met > 0 && met < path.length - 1 && random.chance(0.06)
    ? [...path.slice(0, met), 'Blocker', ...path.slice(met)]
    : [...path];
};

const stateOf = (
  visit: Visit,
  { index, lastDay, now }: { index: number; lastDay: number; now: Date },
  random: Random,
): string =>
  (visit.dayOffset === lastDay ? FIELD_STATES[index % 6] : undefined) ??
  installerState(visit, now, random);

/** Three months of the installer's orders and two weeks of coming ones, in every state. */
export const installerOrders = (
  tables: Tables,
  {
    company,
    technicians,
    now,
    random,
  }: { company: string; technicians: readonly DemoTechnician[]; now: Date; random: Random },
): DemoOrder[] => {
  const visits = spreadVisits(
    {
      now,
      technicians: technicians.length,
      count: ORDERS,
      from: FIRST_DAY,
      to: LAST_DAY,
      near: NEAR_A_DAY,
    },
    random,
  );
  const lastDay = Math.max(
    ...visits.map(({ dayOffset }) => dayOffset).filter((offset) => offset < 0),
  );
  return visits.map((visit, index): DemoOrder => {
    const building = random.pick(DEMO_BUILDINGS) as DemoBuilding;
    const latest = plusMinutes(now, -30 - (ORDERS - index) / 10);
    const wanted = plusDays(visit.start, -random.between(1, 5));
    const received = wanted < latest ? wanted : latest;
    const request = installerRequest({ company, index, building, received }, random);
    const state = stateOf(visit, { index, lastDay, now }, random);
    const path = withDetour(pathTo(INSTALLER_LIFECYCLE, state), random);
    const id = seedId(company, 'order', index);
    return {
      id,
      index,
      company,
      workType: request.workType,
      status: state,
      steps: timeline(INSTALLER_LIFECYCLE, path, { start: visit.start, received, now, random }),
      start: visit.start,
      end: plusMinutes(visit.start, 120),
      technician: technicians[visit.technician] as DemoTechnician,
      row: {
        ...request.row,
        ...addCustomer(tables, { company, index, building }, random),
        appointment_requested_at: visit.start,
      },
    };
  });
};
