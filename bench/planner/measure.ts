import type { Plan, PlanProblem } from '../../extensions/domain/planning/index.ts';
import { planProblems, solve } from '../../extensions/domain/planning/index.ts';

export type Measured = { plan: Plan; iterations: number; cpu: number; wall: number };

/** Seconds of processor time of this process since `mark`. */
const cpuSince = (mark: NodeJS.CpuUsage): number => {
  const { user, system } = process.cpuUsage(mark);
  return (user + system) / 1e6;
};

/**
 * Plans for so many seconds of the processor's time, or so many iterations. The processor's time, since
 * others may use the machine: on an idle one it is the time by the clock. A plan that breaks a promise
 * counts for nothing.
 */
export const measure = (
  problem: PlanProblem,
  budget: { seconds: number } | { iterations: number },
  options: { fewestVehicles: boolean; seed?: number },
): Measured => {
  const mark = process.cpuUsage();
  const start = performance.now();
  const { plan, iterations } = solve(problem, {
    seed: 1,
    ...options,
    ...('seconds' in budget
      ? { spent: () => cpuSince(mark) / budget.seconds }
      : { iterations: budget.iterations }),
  });
  const cpu = cpuSince(mark);
  const wall = (performance.now() - start) / 1000;
  const problems = planProblems(problem, plan);
  if (problems.length > 0) throw new Error(`The plan is wrong: ${problems.join('; ')}`);
  return { plan, iterations, cpu, wall };
};
