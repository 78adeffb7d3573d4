import { describe, expect, it } from 'vitest';
import { setUpItems, type SetUpFacts } from './set-up.ts';

const NEW: SetUpFacts = {
  worksForPartners: true,
  hasName: false,
  hasLogo: false,
  sites: 0,
  people: 1,
  invited: 0,
  technicians: 0,
  withoutLogin: 0,
  partners: 0,
  clients: 0,
  rates: 0,
  mailboxes: 0,
  profiles: 0,
  tokens: 0,
  orders: 0,
};
const done = (facts: Partial<SetUpFacts>) =>
  setUpItems({ ...NEW, ...facts })
    .filter(({ isDone }) => isDone)
    .map(({ id }) => id);

describe('what a company still needs', () => {
  it('is everything at first: its administrator alone is not a company', () => {
    expect(done({})).toEqual([]);
  });

  it('is ticked by rows', () => {
    expect(done({ people: 2, sites: 1, clients: 1, rates: 3, orders: 1 })).toEqual([
      'sites',
      'people',
      'payers',
      'rates',
      'order',
    ]);
  });

  it('asks for a technician who can sign in', () => {
    expect(done({ technicians: 2, withoutLogin: 2 })).toEqual([]);
    expect(done({ technicians: 2, withoutLogin: 1 })).toEqual(['technicians']);
  });

  it('leaves partners to those that work for them', () => {
    const payers = (worksForPartners: boolean) =>
      setUpItems({ ...NEW, worksForPartners }).find(({ id }) => id === 'payers')?.isOptional;
    expect([payers(true), payers(false)]).toEqual([false, true]);
  });
});
