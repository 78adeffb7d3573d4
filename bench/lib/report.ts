/** One measured figure beside its reference of the same run. */
export type Measurement = {
  /** Id of the figure, e.g. `P4`. */
  id: string;
  what: string;
  ours: string;
  reference: string;
  /** Ours relative to the reference, in the direction that the goal states. */
  ratio: number;
  goal: { atMost: number } | { atLeast: number } | null;
};

const goalText = (goal: Measurement['goal']): string => {
  if (!goal) return 'none';
  return 'atMost' in goal ? `<= ${goal.atMost}` : `>= ${goal.atLeast}`;
};

export const meetsGoal = ({ ratio, goal }: Measurement): boolean => {
  if (!goal) return true;
  return 'atMost' in goal ? ratio <= goal.atMost : ratio >= goal.atLeast;
};

/** Prints one line: id, what, ours, reference, ratio, goal, met or missed. */
export const report = (measurement: Measurement): void => {
  const { id, what, ours, reference, ratio, goal } = measurement;
  const verdict = goal ? (meetsGoal(measurement) ? 'met' : 'MISSED') : '';
  console.log(
    `${id}  ${what}: ${ours} against ${reference} = ${ratio.toFixed(2)} (goal ${goalText(goal)}) ${verdict}`.trimEnd(),
  );
};
