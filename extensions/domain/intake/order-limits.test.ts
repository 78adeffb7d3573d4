import { expect, it } from 'vitest';
import { orderLimitErrors } from './order-limits.ts';

it('says at the field of the draft what an order has no room for', () => {
  const found = orderLimitErrors({
    serviceId: 'x'.repeat(65),
    bandwidthMbps: 1e12,
    customerName: 'Siti',
    appointment: { start: '2026-11-30T01:00:00Z' },
  });
  expect(found.map(({ code, field, message }) => [code, field, message])).toEqual([
    ['VALUE_OUT_OF_BOUNDS', 'serviceId', '64 characters at most, this has 65.'],
    ['VALUE_OUT_OF_BOUNDS', 'bandwidthMbps', '2147483647 at most.'],
  ]);
});
