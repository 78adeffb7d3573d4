import type { LeftReason, Plan, PlanProblem } from '../problem.ts';
import type { DaysProblem, searchProblem } from './days-problem.ts';
import type { DayVisit, Figures, LeftVisit, ProposedVisit } from './days.ts';
import { figuresOf, type Standing, standingNow } from './figures.ts';

const MINUTE_MS = 60_000;

export type Proposal = {
  visits: ProposedVisit[];
  left: LeftVisit[];
  before: Figures;
  after: Figures;
};

const paramsOf = (visit: DayVisit, reason: LeftReason): LeftVisit['params'] => {
  const { number, minutes, skills } = visit;
  if (reason === 'noSkill') return { number, skills: skills.join(', ') };
  return { number, minutes };
};

/** What the search found, in the words of orders and technicians. */
export const proposalOf = (
  prepared: DaysProblem,
  problem: ReturnType<typeof searchProblem>,
  plan: Plan,
): Proposal => {
  const { days, visits, zero } = prepared;
  const { cost, places } = problem satisfies PlanProblem;
  const instant = (second: number): number => zero + second * 1000;
  const proposed: ProposedVisit[] = [];
  const standing: Standing[] = [];
  for (const { vehicle, stops } of plan.routes) {
    let from = problem.vehicles[vehicle]?.start ?? 0;
    for (const { visit: index, start } of stops) {
      const visit = index === null ? undefined : visits[index];
      const to = index === null ? undefined : problem.visits[index]?.place;
      if (!visit || to === undefined) continue;
      const way = cost[from * places + to] as number;
      from = to;
      const startsAt = instant(start);
      const endsAt =
        visit.isFixed && visit.now ? visit.now.endsAt : startsAt + visit.minutes * MINUTE_MS;
      standing.push({ visit, day: vehicle, startsAt, endsAt });
      if (visit.isFixed) continue;
      const technician = days[vehicle]?.technician.id ?? '';
      const { order, number, now } = visit;
      proposed.push({
        order,
        number,
        technician,
        startsAt,
        endsAt,
        travelMinutes: Math.round(way / 60),
        isChanged:
          now?.technician !== technician || now.startsAt !== startsAt || now.endsAt !== endsAt,
      });
    }
  }
  const left = plan.left.flatMap(({ visit: index, reason }): LeftVisit[] => {
    const visit = visits[index];
    // What is fixed stays where it is, even beside another.
    if (!visit || visit.isFixed) return [];
    const { order, number, now } = visit;
    // Nobody lacks a skill that is not wanted.
    const wantsMuch = visit.skills.length > 0 || visit.needsSenior;
    const why = reason === 'noSkill' && !wantsMuch ? 'nobodyThere' : reason;
    return [
      { order, number, reason: why, params: paramsOf(visit, reason), wasPlanned: now !== null },
    ];
  });
  const before = standingNow(prepared);
  // What is fixed beside another, and plans that found no place: accepting leaves them where they are.
  const stays = before.filter(({ visit }) => !standing.some((one) => one.visit === visit));
  return {
    visits: proposed,
    left,
    before: figuresOf(prepared, problem, before),
    after: figuresOf(prepared, problem, [...standing, ...stays]),
  };
};
