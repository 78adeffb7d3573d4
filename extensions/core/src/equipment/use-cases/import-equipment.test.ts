import { expect, it } from 'vitest';
import { systemActor } from '../../platform/actor.ts';
import type { UseCaseContext } from '../../platform/context.ts';
import { importEquipment } from './import-equipment.ts';

const rows: Record<string, object[]> = { equipment_categories: [{ id: 'c', name: 'Tools' }] };
const trx = (table: string) => ({
  where: () => ({ select: () => Promise.resolve(rows[table] ?? []) }),
});
const ctx = { trx, actor: systemActor('api') } as unknown as UseCaseContext;

it('should name the columns that it does not take over', async () => {
  const csv = 'name,colour,category,unused,wheels\nDrill,red,Screws,,4';
  const { unread } = await importEquipment(ctx, { ...{ company: 'a', csv, file: 'pieces.csv' } });
  expect(unread).toEqual(['colour', 'wheels']);
});

it.each(['2026-02-30', '0000-01-01', '0001-01-01', '2026-13-01', 'soon'])(
  'should name the row whose day is %s',
  async (day) => {
    const csv = `name,category,purchased on\nDrill,Tools,2026-01-31\nSaw,Tools,${day}`;
    const { imported, problems } = await importEquipment(ctx, {
      ...{ company: 'a', csv, file: 'pieces.csv' },
    });
    expect(imported).toBe(0);
    expect(problems.map(({ params }) => params)).toEqual([
      { row: 3, column: 'purchased on', value: day },
    ]);
  },
);
