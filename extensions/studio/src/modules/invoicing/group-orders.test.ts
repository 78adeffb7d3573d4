import { expect, it } from 'vitest';
import { byParty, missingRates, sumsOf } from './group-orders.ts';
import type { ReadyOrder } from './types.ts';

const order = (id: string, change: Partial<ReadyOrder> = {}): ReadyOrder => ({
  id,
  number: id,
  company: 'c1',
  companyName: 'Contoh',
  timeZone: 'Asia/Kuala_Lumpur',
  billTo: { kind: 'partner_group', id: 'p1', name: 'TIME' },
  workType: { id: 'w1', name: 'Activation', translations: null },
  partner: null,
  orderCategory: 'FTTH',
  installationMethod: null,
  serviceId: null,
  customerName: null,
  completedOn: '2026-03-04',
  amountMinor: 15_000,
  currency: 'MYR',
  ...change,
});

it('puts orders together by company and party', () => {
  const groups = byParty([
    order('a'),
    order('b', { billTo: null }),
    order('c'),
    order('d', { company: 'c2' }),
  ]);
  expect(groups.map(({ orders }) => orders.map(({ id }) => id))).toEqual([
    ['a', 'c'],
    ['b'],
    ['d'],
  ]);
  expect(groups.map(({ name }) => name)).toEqual(['TIME', null, 'TIME']);
});

it('names each rate card that is missing once', () => {
  const none = { amountMinor: null };
  const missing = missingRates([
    order('a', none),
    order('b', none),
    order('c', { ...none, installationMethod: 'PRELAID' }),
    order('d', { ...none, billTo: null }),
    order('e'),
  ]);
  expect(missing.map(({ orders }) => orders.map(({ id }) => id))).toEqual([['a', 'b'], ['c']]);
});

it('adds up each currency by itself and leaves out what has no price', () => {
  expect(
    sumsOf([
      order('a'),
      order('b', { currency: 'SGD', amountMinor: 1 }),
      order('c', { amountMinor: null }),
      order('d'),
    ]),
  ).toEqual([
    { currency: 'MYR', minor: 30_000 },
    { currency: 'SGD', minor: 1 },
  ]);
});
