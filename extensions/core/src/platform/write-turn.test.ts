import type { Knex } from 'knex';
import { describe, expect, it } from 'vitest';
import { rowsIn } from './mount-routes.ts';
import { countWritten, inWriteTurn } from './write-turn.ts';

/** Everybody is of one company. */
const knex = (() => {
  const query = { where: () => query, orderBy: () => query, first: async () => ({ company: 'c' }) };
  return query;
}) as unknown as Knex;

const settled = async (): Promise<void> => {
  for (let turn = 0; turn < 50; turn++) await Promise.resolve();
};

describe('a turn to write', () => {
  it('should be asked by the rows of a command', () => {
    expect(rowsIn({ orders: ['a', 'b', 'c'], reason: 'x', more: [1] })).toBe(3);
    expect(rowsIn({ text: 'x' })).toBe(1);
    expect(rowsIn(undefined)).toBe(1);
  });

  it('should be one long of a person, two of a company, and leave short ones alone', async () => {
    const running: string[] = [];
    const ends: (() => void)[] = [];
    const write = (who: string, rows: number) =>
      inWriteTurn(knex, { who, isUser: true, rows }, () => {
        running.push(`${who}${rows}`);
        return new Promise<void>((end) => ends.push(end));
      });
    const all = ['a', 'a', 'b', 'c'].map((who) => write(who, 100));
    await settled();
    expect(running).toEqual(['a100', 'b100']);
    all.push(write('a', 1));
    await settled();
    expect(running).toEqual(['a100', 'b100', 'a1']);
    while (ends.length > 0) {
      for (const end of ends.splice(0)) end();
      await settled();
    }
    await Promise.all(all);
    expect(running.sort()).toEqual(['a1', 'a100', 'a100', 'b100', 'c100']);
  });

  it('should be four of all strangers, however many addresses they have, one address after the other', async () => {
    const running: string[] = [];
    const ends: (() => void)[] = [];
    const write = (who: string, isUser: boolean) =>
      inWriteTurn(knex, { who, isUser, rows: 1 }, () => {
        running.push(who);
        return new Promise<void>((end) => ends.push(end));
      });
    const addresses = Array.from({ length: 40 }, (_, at) => `192.0.2.${at}`);
    const all = addresses.flatMap((who) => [write(who, false), write(who, false)]);
    await settled();
    expect(running).toHaveLength(4);
    all.push(write('signed in', true));
    await settled();
    expect(running).toHaveLength(5);
    expect(running.at(-1)).toBe('signed in');
    all.push(write('192.0.2.200', false));
    let turns = 0;
    while (ends.length > 0) {
      for (const end of ends.splice(0)) end();
      await settled();
      if (!running.includes('192.0.2.200')) turns += 1;
    }
    // A turn of each of the others, not of all that they wait for.
    expect(turns).toBeLessThan(12);
    await Promise.all(all);
  });

  it('should be taken once, and refused when too many of a person wait', async () => {
    const inner = () => inWriteTurn(knex, { who: 'd', isUser: true, rows: 30 }, async () => 'done');
    expect(await inWriteTurn(knex, { who: 'd', isUser: true, rows: 30 }, inner)).toBe('done');
    let end: () => void = () => undefined;
    const first = inWriteTurn(
      knex,
      { who: 'd', isUser: true, rows: 30 },
      () => new Promise<void>((resolve) => (end = resolve)),
    );
    await settled();
    const waiting = Array.from({ length: 5 }, inner);
    await expect(inner()).rejects.toMatchObject({ status: 429 });
    end();
    await first;
    expect(await Promise.all(waiting)).toHaveLength(5);
  });

  it('should become a long one by what is written in it, or be refused', async () => {
    const ends: (() => void)[] = [];
    const write = (who: string) =>
      inWriteTurn(knex, { who, isUser: true, rows: 1 }, async () => {
        countWritten(150);
        countWritten(150);
        await new Promise<void>((end) => ends.push(end));
        countWritten(500);
      });
    const two = [write('e'), write('f')];
    await settled();
    expect(ends).toHaveLength(2);
    await expect(write('g')).rejects.toMatchObject({ status: 429 });
    await inWriteTurn(knex, { who: 'g', isUser: true, rows: 1 }, async () => countWritten(200));
    for (const end of ends.splice(0)) end();
    await Promise.all(two);
    const third = write('g');
    await settled();
    expect(ends).toHaveLength(1);
    ends[0]?.();
    await third;
  });

  it('should not count where none was taken', () => {
    expect(() => countWritten(10_000)).not.toThrow();
  });
});
