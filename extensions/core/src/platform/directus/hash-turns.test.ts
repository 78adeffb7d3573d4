import { describe, expect, it } from 'vitest';
import { asProver, limitHashing } from './hash-turns.ts';

const settled = async (): Promise<void> => {
  for (let turn = 0; turn < 50; turn++) await Promise.resolve();
};

describe('hashes', () => {
  it('should be made one at a time for strangers, address by address, and two for who is known', async () => {
    const running: string[] = [];
    const ends: (() => void)[] = [];
    const work = (...[text]: readonly unknown[]): Promise<unknown> => {
      running.push(String(text));
      return new Promise<void>((end) => ends.push(end));
    };
    const argon2 = { hash: work, verify: work };
    limitHashing(argon2);
    // Extensions may be loaded again in the same process.
    limitHashing(argon2);
    const verify = (client: string, isKnown = false) =>
      asProver({ client, isKnown }, () => argon2.verify(client));
    const all = [...Array.from({ length: 20 }, () => verify('a')), verify('b'), argon2.hash('x')];
    all.push(verify('c', true), verify('c', true), verify('c', true));
    await settled();
    expect(running).toEqual(['a', 'c', 'c']);
    while (ends.length > 0) {
      ends.shift()?.();
      await settled();
    }
    await Promise.all(all);
    expect(running.indexOf('b')).toBeLessThan(8);
    expect(running.indexOf('x')).toBeLessThan(8);
    for (let more = 0; more < 31; more++) void verify('d').catch(() => undefined);
    await settled();
    await expect(verify('d')).rejects.toMatchObject({ status: 429 });
    while (ends.length > 0) {
      ends.shift()?.();
      await settled();
    }
  });
});
