import { describe, expect, it } from 'vitest';
import { createShares } from './shares.ts';

const limits = { slots: 1, perCompany: 1, maxWaiting: 20, name: 'a test' };

/** Items that end when they are told to, and the order in which they began. */
const scene = (given: Partial<typeof limits> = {}) => {
  const shares = createShares({ ...limits, ...given });
  const begun: string[] = [];
  const ends: (() => void)[] = [];
  const add = (company: string, name: string) =>
    shares.run(company, async () => {
      begun.push(name);
      await new Promise<void>((resolve) => ends.push(resolve));
    });
  const endOne = async () => {
    ends.shift()?.();
    await new Promise(setImmediate);
  };
  return { shares, begun, add, endOne };
};

describe('a shared thread', () => {
  it('should serve another company after one item of the first', async () => {
    const { begun, add, endOne } = scene();
    for (let item = 1; item <= 8; item += 1) void add('A', `a${item}`);
    void add('B', 'b1');
    void add('B', 'b2');
    void add('C', 'c1');
    for (let item = 0; item < 11; item += 1) await endOne();
    expect(begun.slice(0, 6)).toEqual(['a1', 'a2', 'b1', 'c1', 'a3', 'b2']);
    expect(begun).toHaveLength(11);
  });

  it('should keep slots free for others', async () => {
    const { begun, add } = scene({ slots: 3, perCompany: 2 });
    for (const name of ['a1', 'a2', 'a3']) void add('A', name);
    void add('B', 'b1');
    await new Promise(setImmediate);
    expect(begun).toEqual(['a1', 'a2', 'b1']);
  });

  it('should refuse what a company piles up, and nobody else', async () => {
    const { begun, add, endOne } = scene({ maxWaiting: 2 });
    void add('A', 'a1');
    void add('A', 'a2');
    void add('A', 'a3');
    await expect(add('A', 'a4')).rejects.toMatchObject({ status: 429, code: 'REQUESTS_EXCEEDED' });
    void add('B', 'b1');
    await endOne();
    await endOne();
    expect(begun).toEqual(['a1', 'a2', 'b1']);
  });

  it('should go on after an item that failed', async () => {
    const { shares, begun, add } = scene();
    await expect(shares.run('A', () => Promise.reject(new Error('no')))).rejects.toThrow('no');
    void add('B', 'b1');
    await new Promise(setImmediate);
    expect(begun).toEqual(['b1']);
  });

  it('should say when nothing is left', async () => {
    const { shares, add, endOne } = scene();
    const item = add('A', 'a1');
    await new Promise(setImmediate);
    const idle = shares.idle();
    await endOne();
    await Promise.all([item, idle]);
  });
});
