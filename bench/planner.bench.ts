/**
 * P6: the planner on Solomon's instances, against the best that is known, after 1 s and 5 s.
 * `npm run bench planner -- <files or folders>`
 */
import { parseSolomon, type PlanProblem } from '../extensions/domain/planning/index.ts';
import { report } from './lib/report.ts';
import { median } from './lib/statistics.ts';
import { BEST_KNOWN } from './planner/best-known.ts';
import { type InstanceFile, readInstances } from './planner/instances.ts';
import { measure } from './planner/measure.ts';
import { asRealDay } from './planner/real-day.ts';

const BUDGETS = [
  { seconds: 1, goal: 0.5 },
  { seconds: 5, goal: 0.15 },
] as const;
const ROUNDS = 5;
const ITERATIONS = 20_000;

/** How exact methods count a way. */
const cut = (way: number): number => Math.floor(way * 10) / 10;

type Way = 'distance' | 'fleet';
const WAYS: Record<Way, string> = {
  distance: 'distance alone (ways cut to one decimal)',
  fleet: 'fewest vehicles, then distance (real ways)',
};

/** Percent above the best known; null where none is known, or more vehicles were needed than that has. */
const gapOf = (name: string, way: Way, distance: number, vehicles: number): number | null => {
  const best = BEST_KNOWN.get(name);
  if (!best) return null;
  if (way === 'distance') return (distance / best.distance - 1) * 100;
  return vehicles > best.fleet.vehicles ? null : (distance / best.fleet.distance - 1) * 100;
};

const mean = (all: readonly number[]): number =>
  all.reduce((sum, one) => sum + one, 0) / Math.max(1, all.length);

const measureWay = (files: readonly InstanceFile[], way: Way): void => {
  console.log(`\n  ${WAYS[way]}`);
  for (const { seconds, goal } of BUDGETS) {
    const gaps: number[] = [];
    let known = 0;
    for (const { name, text } of files) {
      const { problem } = parseSolomon(text, way === 'distance' ? cut : undefined);
      const { plan, iterations, wall } = measure(
        problem,
        { seconds },
        { fewestVehicles: way === 'fleet' },
      );
      const gap = gapOf(name, way, plan.cost, plan.routes.length);
      const best = BEST_KNOWN.get(name);
      if (best) known += 1;
      if (gap !== null) gaps.push(gap);
      const words = !best
        ? 'no best known'
        : gap === null
          ? `${plan.routes.length - best.fleet.vehicles} more vehicles than the best known`
          : `gap ${gap.toFixed(2)} %`;
      const left = plan.left.length > 0 ? `, ${plan.left.length} left out` : '';
      console.log(
        `    ${name.padEnd(6)} ${seconds} s: distance ${plan.cost.toFixed(2)}, vehicles ${plan.routes.length}, ${words}${left} (${iterations} rounds, ${wall.toFixed(1)} s by the clock)`,
      );
    }
    if (known === 0) continue;
    const more = known - gaps.length;
    report({
      id: 'P6',
      what: `mean gap in percent after ${seconds} s, ${WAYS[way]}, ${gaps.length} instances${more > 0 ? `; ${more} more with too many vehicles` : ''}`,
      ours: mean(gaps).toFixed(3),
      reference: `${goal}`,
      ratio: more > 0 ? Infinity : mean(gaps) / goal,
      goal: { atMost: 1 },
    });
  }
};

/** Processor time of as many rounds, plain and as a real day, by turns. */
const measureRealDay = (files: readonly InstanceFile[]): void => {
  console.log('\n  the same day with skills, breaks, pins, drops and homes of their own');
  const ratios: number[] = [];
  const timeOf = (problem: PlanProblem, seed: number): number =>
    measure(problem, { iterations: ITERATIONS }, { fewestVehicles: false, seed }).cpu;
  for (const { name, text } of files) {
    const { problem } = parseSolomon(text);
    const real = asRealDay(problem);
    timeOf(problem, 1);
    timeOf(real, 1);
    const rounds = Array.from({ length: ROUNDS }, (_, seed) => {
      const plain = timeOf(problem, seed);
      return { plain, real: timeOf(real, seed) };
    });
    const ratio = median(rounds.map((round) => round.real / round.plain));
    ratios.push(ratio);
    const words = (of: 'plain' | 'real') => median(rounds.map((round) => round[of])).toFixed(2);
    console.log(
      `    ${name.padEnd(6)} ${ITERATIONS} rounds: ${words('real')} s against ${words('plain')} s = ${ratio.toFixed(2)}`,
    );
  }
  report({
    id: 'P6',
    what: 'time of a real day against the plain one, same rounds, mean over the instances',
    ours: mean(ratios).toFixed(2),
    reference: '1',
    ratio: mean(ratios),
    goal: { atMost: 1.1 },
  });
};

export const run = async (paths: readonly string[] = []): Promise<void> => {
  const files = readInstances(paths);
  if (files.length === 0) {
    console.log('  left out: no instances were named, and ../shared/samples/solomon is not there.');
    return;
  }
  // The planner's thread is warm when it is asked, too.
  const [first] = files;
  if (first) measure(parseSolomon(first.text).problem, { seconds: 0.5 }, { fewestVehicles: false });
  measureWay(files, 'distance');
  measureWay(files, 'fleet');
  measureRealDay(files);
};
