import {
  type Blocked,
  type Board,
  type BoardVisit,
  findSlots,
  indexBoard,
  minutesOf,
  type PoolOrder,
  type Warning,
  type WarningCode,
  warningsOf,
} from '../../../domain/dispatch/index.ts';
import type { LeftVisit, Proposal, ProposedVisit } from '../../../domain/planning/index.ts';

/** Of the order, what a person knows it by. */
type Known = { customer: string | null; place: string | null };
export type ExplainedVisit = ProposedVisit & Known & { warnings: Warning[] };
export type ExplainedLeft = LeftVisit & Known & { evaluated: number; rules: Blocked[] };
export type Explained = Omit<Proposal, 'visits' | 'left'> & {
  visits: ExplainedVisit[];
  left: ExplainedLeft[];
};

/** What the proposal was made of. */
export type Stand = { board: Board; waiting: readonly PoolOrder[]; planned: ReadonlySet<string> };

/** Days of technicians that are looked at for why; what is left over beyond has the planner's word alone. */
const MOST_DAYS = 1_500;

const asVisit = (order: PoolOrder): BoardVisit => ({
  ...order,
  ...{ id: `new:${order.order}`, version: 0, status: 'draft', technician: null },
  ...{ startsAt: '', endsAt: '', replaces: null, isPinned: false, mayOverlap: false },
  ...{ windowStart: null, windowEnd: null },
});

/** The board as it would be when all is accepted. */
const boardAfter = ({ board, waiting, planned }: Stand, visits: readonly ProposedVisit[]) => {
  const known = new Map<string, BoardVisit>([
    ...waiting.map((order): [string, BoardVisit] => [order.order, asVisit(order)]),
    ...board.visits
      .filter(({ status }) => status !== 'completed')
      .map((visit): [string, BoardVisit] => [visit.order, visit]),
  ]);
  const placed = visits.flatMap(({ order, technician, startsAt, endsAt }): BoardVisit[] => {
    const visit = known.get(order);
    const at = (instant: number): string => new Date(instant).toISOString();
    return visit
      ? [{ ...visit, technician, startsAt: at(startsAt), endsAt: at(endsAt), status: 'draft' }]
      : [];
  });
  const moved = new Set(placed.map(({ order }) => order));
  const stays = board.visits.filter(
    ({ order, status }) => status === 'completed' || !moved.has(order),
  );
  const index = indexBoard({
    ...board,
    technicians: board.technicians.filter(({ id }) => planned.has(id)),
    visits: [...stays, ...placed],
  });
  return { index, known, placed: new Map(placed.map((visit) => [visit.order, visit])) };
};

const breath = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/**
 * Adds to a proposal what speaks against each visit, and of each that found no place which rules block
 * how many places, by the board as it would be. The planner keeps the hour that was asked for; so does
 * this.
 */
export const explain = async (
  proposal: Proposal,
  stand: Stand,
  now: number,
): Promise<Explained> => {
  const { index, known, placed } = boardAfter(stand, proposal.visits);
  const knownOf = (order: string): Known => {
    const { customer = null, place = null } = known.get(order) ?? {};
    return { customer, place };
  };
  const [first, last] = [index.days[0]?.from ?? 0, index.days.at(-1)?.to ?? 0];
  const firmFor = ({ requestedAt }: BoardVisit): WarningCode[] => {
    const asked = requestedAt === null ? NaN : Date.parse(requestedAt);
    return asked >= first && asked < last ? ['notAsAsked', 'outsideWindow'] : ['outsideWindow'];
  };
  const left: ExplainedLeft[] = [];
  let looked = 0;
  for (const one of proposal.left) {
    const visit = known.get(one.order);
    looked += stand.planned.size * index.days.length;
    const found =
      visit && looked <= MOST_DAYS
        ? findSlots(
            index,
            { ...visit, minutes: minutesFor(visit, stand.waiting), work: visit },
            { now, most: 1, firm: firmFor(visit) },
          ).whyNot
        : { evaluated: 0, rules: [] };
    left.push({ ...one, ...knownOf(one.order), ...found });
    await breath();
  }
  return {
    ...proposal,
    visits: proposal.visits.map((one) => {
      const visit = placed.get(one.order);
      const warnings = visit ? warningsOf(index, { ...visit, work: visit }, now) : [];
      return { ...one, ...knownOf(one.order), warnings };
    }),
    left,
  };
};

const minutesFor = (visit: BoardVisit, waiting: readonly PoolOrder[]): number =>
  visit.startsAt === ''
    ? (waiting.find(({ order }) => order === visit.order)?.minutes ?? 60)
    : minutesOf(visit);
