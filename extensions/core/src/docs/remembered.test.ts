import { expect, it } from 'vitest';
import { remembered } from './remembered.ts';

it('should make a thing once for all who ask within its time, and again after a failure', async () => {
  let [clock, made] = [0, 0];
  const once = remembered<number>(1_000, () => clock);
  const make = async (): Promise<number> => {
    made += 1;
    if (made === 2) throw new Error('not this time');
    return made;
  };
  expect(await Promise.all([once(make), once(make), once(make)])).toEqual([1, 1, 1]);
  clock = 999;
  expect(await once(make)).toBe(1);
  clock = 1_000;
  await expect(once(make)).rejects.toThrow('not this time');
  expect(await once(make)).toBe(3);
});
