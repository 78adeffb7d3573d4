import { afterAll, describe, expect, it } from 'vitest';
import { type PlanProblem, planProblems } from '../../../domain/planning/index.ts';
import { createSolver } from './solver.ts';

const solver = createSolver();
afterAll(() => solver.close());

const problemOf = (size: number): PlanProblem => {
  const points = Array.from({ length: size + 1 }, (_, at) => [(at * 37) % 101, (at * 53) % 97]);
  const seconds = Float64Array.from(
    points.flatMap(([x = 0, y = 0]) =>
      points.map(([toX = 0, toY = 0]) => 60 * Math.hypot(x - toX, y - toY)),
    ),
  );
  return {
    visits: points.slice(1).map((_, at) => ({ id: String(at), place: at + 1, service: 600 })),
    vehicles: [0, 1, 2].map((at) => ({
      id: String(at),
      start: 0,
      end: 0,
      shift: { from: 0, to: 10 * 3600 },
    })),
    places: points.length,
    seconds,
    cost: seconds,
  };
};

describe('the planner in its thread', () => {
  it('answers the best it found and says when it found better', async () => {
    const problem = problemOf(40);
    const heard: number[] = [];
    const { plan, iterations } = await solver.solve({
      company: 'A',
      problem,
      milliseconds: 400,
      onProgress: ({ cost }) => heard.push(cost),
    });
    expect(iterations).toBeGreaterThan(10);
    expect(planProblems(problem, plan)).toEqual([]);
    expect(heard).toEqual([...heard].sort((a, b) => b - a));
  });

  it('ends early when it is told to', async () => {
    const stop = new AbortController();
    const problem = problemOf(60);
    const { plan } = await solver.solve({
      company: 'A',
      problem,
      milliseconds: 600_000,
      signal: stop.signal,
      onProgress: () => stop.abort(),
    });
    expect(planProblems(problem, plan)).toEqual([]);
  });

  it('is refused to a company of which too many wait, and to no other', async () => {
    const stop = new AbortController();
    const one = (company: string) =>
      solver.solve({ company, problem: problemOf(20), milliseconds: 50, signal: stop.signal });
    const answers = await Promise.allSettled([...'AAAAAAB'].map(one));
    expect(answers.map(({ status }) => status)).toEqual([
      ...Array.from({ length: 5 }, () => 'fulfilled'),
      'rejected',
      'fulfilled',
    ]);
    expect(answers[5]).toMatchObject({ reason: { code: 'REQUESTS_EXCEEDED', status: 429 } });
  });

  it('says so when the thread dies, and plans again', async () => {
    const broken = { ...problemOf(3), vehicles: null } as unknown as PlanProblem;
    const ask = (problem: PlanProblem) => solver.solve({ company: 'A', problem, milliseconds: 50 });
    await expect(ask(broken)).rejects.toMatchObject({ code: 'PLANNING_FAILED', status: 503 });
    await expect(ask(problemOf(3))).resolves.toMatchObject({ plan: { left: [] } });
  });
});
