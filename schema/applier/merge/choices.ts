import { isRecord } from './records.ts';
import { keepCustomised } from './three-way.ts';
import type { Sides } from './three-way.ts';

type Choice = Record<string, unknown> & { value: unknown };

const asChoices = (value: unknown): Choice[] =>
  Array.isArray(value)
    ? value.filter((entry): entry is Choice => isRecord(entry) && 'value' in entry)
    : [];

/**
 * Our choices by value, each with the customer's label, colour and icon where he changed them, then
 * the ones he added. A choice of ours that was removed comes back: rules rely on it. A choice that
 * this release drops goes.
 */
export const mergeChoices = (sides: Sides<unknown>): Choice[] => {
  const [base, ours, live] = [sides.base, sides.ours, sides.live].map(asChoices) as [
    Choice[],
    Choice[],
    Choice[],
  ];
  const find = (list: Choice[], value: unknown) => list.find((choice) => choice.value === value);
  const kept = ours.map((choice) => {
    const current = find(live, choice.value);
    return current ? mergeChoice(find(base, choice.value), choice, current) : choice;
  });
  const added = live.filter(({ value }) => !find(ours, value) && !find(base, value));
  return [...kept, ...added];
};

const mergeChoice = (base: Choice | undefined, ours: Choice, live: Choice): Choice => {
  const keys = new Set([...Object.keys(ours), ...Object.keys(live)]);
  const entries = [...keys].map((key) => [
    key,
    keepCustomised({ base: base && (base[key] ?? null), ours: ours[key], live: live[key] }),
  ]);
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined)) as Choice;
};
