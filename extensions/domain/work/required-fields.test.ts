import { expect, it } from 'vitest';
import { missingAtIntake, missingFields } from './required-fields.ts';

const required = ['service_id', 'phones', 'old_address', 'building'];

it('names every empty field, whatever empty looks like', () => {
  const order = { service_id: ' ', phones: [], old_address: { street: '' }, building: null };
  expect(missingFields(required, order).map(({ field }) => field)).toEqual(required);
});

it('is satisfied by values', () => {
  const order = {
    service_id: 'X',
    phones: ['0126999999'],
    old_address: { street: 'Jalan 1' },
    building: 'b',
  };
  expect(missingFields(required, order)).toEqual([]);
});

it('lets an order begin without what planning finds out', () => {
  const missing = missingFields(required, { service_id: 'X' });
  expect(missingAtIntake(missing).map(({ field }) => field)).toEqual(['phones', 'old_address']);
});
