import { hashOf } from '../hash.ts';

/** The Studio writes `null`, `{}` and `[]` for one and the same nothing. */
const isNothing = (value: unknown): boolean =>
  value === null ||
  value === undefined ||
  (typeof value === 'object' && Object.keys(value).length === 0);

export const isSame = (a: unknown, b: unknown): boolean =>
  (isNothing(a) && isNothing(b)) || hashOf(a ?? null) === hashOf(b ?? null);

export type Sides<T> = {
  /** As last applied; undefined when this release brings it for the first time. */
  base: T | undefined;
  ours: T;
  live: T;
};

/** True when somebody changed the value in the Studio since we last applied. */
export const isCustomised = <T>({ base, ours, live }: Sides<T>): boolean =>
  !isSame(live, ours) && (base === undefined || !isSame(live, base));

/** For what belongs to the customer once he has touched it. */
export const keepCustomised = <T>(sides: Sides<T>): T => {
  if (isSame(sides.live, sides.ours)) return sides.live;
  return isCustomised(sides) ? sides.live : sides.ours;
};

export const sidesOf = <T extends object, K extends keyof T>(
  { base, ours, live }: Sides<T>,
  key: K,
): Sides<T[K]> => ({ base: base?.[key], ours: ours[key], live: live[key] });
