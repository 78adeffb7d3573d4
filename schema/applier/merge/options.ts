import { setMember } from '../../../extensions/domain/kernel/paths.ts';
import { mergeChoices } from './choices.ts';
import { isRecord } from './records.ts';
import { isSame, keepCustomised } from './three-way.ts';
import type { Sides } from './three-way.ts';

type Options = Record<string, unknown> | null;

/** Options of an interface or a display, key by key; choices value by value. */
export const mergeOptions = ({ base, ours, live }: Sides<Options>): Options => {
  if (isSame(ours, live)) return live;
  const [b, o, l] = [base ?? {}, ours ?? {}, live ?? {}].map((side) =>
    isRecord(side) ? side : {},
  ) as [Record<string, unknown>, Record<string, unknown>, Record<string, unknown>];
  const merged: Record<string, unknown> = {};
  for (const key of new Set([...Object.keys(o), ...Object.keys(l)])) {
    const sides = {
      base: base === undefined ? undefined : (b[key] ?? null),
      ours: o[key],
      live: l[key],
    };
    const value =
      key === 'choices' && Array.isArray(o[key]) ? mergeChoices(sides) : keepCustomised(sides);
    if (value !== undefined) setMember(merged, key, value);
  }
  if (isSame(merged, live)) return live;
  return Object.keys(merged).length === 0 ? null : merged;
};
