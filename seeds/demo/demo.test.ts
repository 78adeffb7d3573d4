import { describe, expect, it } from 'vitest';
import { seededRandom } from '../lib/random.ts';
import { INSTALLER_LIFECYCLE } from '../kinds/installer/index.ts';
import { companyIdOf } from '../factories/company.ts';
import { DEMO_BUILDINGS } from './buildings.ts';
import { installerOrders } from './installer-orders.ts';
import { pathTo } from './path.ts';
import { spreadVisits } from './schedule.ts';
import { newTables } from './tables.ts';

const company = companyIdOf('installer');
const technicians = Array.from({ length: 12 }, (_, index) => ({
  id: `t${index}`,
  user: `u${index}`,
  name: `T ${index}`,
}));

const make = (now: Date) => {
  const tables = newTables();
  const orders = installerOrders(tables, { company, technicians, now, random: seededRandom(1) });
  return { tables, orders };
};

const TIMES = ['2026-03-02T00:30:00Z', '2026-03-02T05:00:00Z', '2026-03-08T15:30:00Z'];

describe.each(TIMES)('demo orders at %s', (time) => {
  const now = new Date(time);
  const { orders } = make(now);

  it('should be 1,500 and stand in every state', () => {
    expect(orders).toHaveLength(1500);
    const states = new Set(orders.map(({ status }) => status));
    expect([...states].sort()).toEqual(INSTALLER_LIFECYCLE.states.map(({ code }) => code).sort());
  });

  it('should have a history in order and none of it in the future', () => {
    for (const { steps, status } of orders) {
      expect(steps.at(-1)?.to).toBe(status);
      for (const [index, step] of steps.entries()) {
        expect(step.at.getTime()).toBeLessThan(now.getTime());
        expect(step.at.getTime()).toBeGreaterThanOrEqual(steps[index - 1]?.at.getTime() ?? 0);
      }
    }
  });

  it('should take only steps that the lifecycle allows', () => {
    const allowed = new Set(
      INSTALLER_LIFECYCLE.transitions.map((step) => `${step.from_state} ${step.to_state}`),
    );
    for (const { steps } of orders)
      for (const { from, to } of steps.slice(1)) expect(allowed).toContain(`${from} ${to}`);
  });

  it('should leave every technician a visit of today', () => {
    const due = orders.filter(
      (order) =>
        order.status === 'Assigned' && Math.abs(order.start.getTime() - now.getTime()) < 864e5,
    );
    expect(new Set(due.map(({ technician }) => technician.id)).size).toBe(12);
  });
});

it('should be the same every time for the same instant', () => {
  const now = new Date(TIMES[0] ?? 0);
  expect(make(now).orders).toEqual(make(now).orders);
});

it('should never give a technician two visits at once', () => {
  const visits = spreadVisits(
    { now: new Date(), technicians: 12, count: 1500, from: -92, to: 14, near: 48 },
    seededRandom(3),
  );
  const taken = visits.map(({ start, technician }) => `${start.toISOString()} ${technician}`);
  expect(new Set(taken).size).toBe(1500);
});

it('should reach every state of the lifecycle', () => {
  for (const { code } of INSTALLER_LIFECYCLE.states)
    expect(pathTo(INSTALLER_LIFECYCLE, code).at(-1)).toBe(code);
});

it('should know at least forty buildings, each by one name', () => {
  expect(DEMO_BUILDINGS.length).toBeGreaterThanOrEqual(40);
  expect(new Set(DEMO_BUILDINGS.map(({ name }) => name)).size).toBe(DEMO_BUILDINGS.length);
});
