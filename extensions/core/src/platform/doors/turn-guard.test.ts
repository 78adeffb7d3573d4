import { EventEmitter } from 'node:events';
import type { Request, Response } from 'express';
import type { Knex } from 'knex';
import { describe, expect, it } from 'vitest';
import { readTurns, takesReadTurn } from './turn-guard.ts';

/** Whose first letter is alike, are of one company. */
const knex = (() => {
  let company = '';
  const query = {
    where: ({ user }: { user: string }) => {
      company = user.slice(0, 1);
      return query;
    },
    orderBy: () => query,
    first: async () => ({ company }),
  };
  return () => query;
})() as unknown as Knex;

class FakeResponse extends EventEmitter {
  destroyed = false;
  writableEnded = false;
  headers: Record<string, unknown> = {};
  setHeader(name: string, value: unknown): void {
    this.headers = { ...this.headers, [name]: value };
  }
}

const settled = async (): Promise<void> => {
  for (let turn = 0; turn < 60; turn++) await Promise.resolve();
};

const setUp = () => {
  const begun: string[] = [];
  const refused: string[] = [];
  const guard = readTurns(knex);
  const ask = (user: string | null, path = '/items/customers'): FakeResponse => {
    const res = new FakeResponse();
    const req = { method: 'GET', path, ip: '10.0.0.1', accountability: user ? { user } : null };
    guard(req as unknown as Request, res as unknown as Response, (error?: unknown) => {
      (error ? refused : begun).push(user ?? 'stranger');
    });
    return res;
  };
  return { begun, refused, ask };
};

describe('questions of one person', () => {
  it('should take six turns at a time, and leave the others theirs', async () => {
    const { begun, ask } = setUp();
    const asked = Array.from({ length: 60 }, () => ask('a1'));
    ask('b1');
    await settled();
    expect(begun.filter((one) => one === 'a1')).toHaveLength(6);
    expect(begun).toContain('b1');
    asked[0]?.emit('prefinish');
    await settled();
    expect(begun.filter((one) => one === 'a1')).toHaveLength(7);
    for (const res of asked) {
      res.emit('close');
      await settled();
    }
    expect(begun.filter((one) => one === 'a1')).toHaveLength(60);
  });

  it('should take sixteen of a company, however many people ask', async () => {
    const { begun, ask } = setUp();
    const all = ['c1', 'c2', 'c3', 'c4'].flatMap((who) =>
      Array.from({ length: 10 }, () => ask(who)),
    );
    await settled();
    expect(begun).toHaveLength(16);
    for (const res of all) {
      res.emit('close');
      await settled();
    }
    expect(begun).toHaveLength(40);
  });

  it('should pass over who went away, and refuse what is too much', async () => {
    const { begun, refused, ask } = setUp();
    const asked = Array.from({ length: 156 }, () => ask('d1'));
    ask('d1');
    await settled();
    expect(refused).toEqual(['d1']);
    for (const res of asked.slice(6)) res.destroyed = true;
    for (const res of asked.slice(0, 6)) res.emit('finish');
    await settled();
    await settled();
    expect(begun).toHaveLength(6);
    ask('d1');
    await settled();
    expect(begun).toHaveLength(7);
  });
});

describe('a turn', () => {
  it.each([
    ['GET', '/items/customers', true],
    ['SEARCH', '/users', true],
    ['POST', '/graphql/system', true],
    ['GET', '/server/specs/oas', true],
    ['GET', '/server/ping', false],
    ['GET', '/api/orders', false],
    ['GET', '/assets/x', false],
    ['GET', '/flows/trigger/x', false],
    ['PATCH', '/items/customers/x', false],
    ['POST', '/items/customers', false],
  ])('of %s %s is taken here: %s', (method, path, expected) => {
    expect(takesReadTurn({ method, path })).toBe(expected);
  });
});
