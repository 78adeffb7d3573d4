/** A tenant's program has used up what it was given. */
export class BudgetError extends Error {}

export type Budget = {
  /** Pays for work of that size; throws when nothing is left. */
  spend: (steps?: number) => void;
  readonly used: number;
};

/** Counts work instead of time: the same program costs the same on every machine. */
export const budgetOf = (most: number, what: string): Budget => {
  let used = 0;
  return {
    spend: (steps = 1) => {
      used += steps;
      if (used > most) throw new BudgetError(`${what} needs more than ${most} steps`);
    },
    get used() {
      return used;
    },
  };
};
