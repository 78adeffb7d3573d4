import type { Approver, Delegation, Seat, StepSnapshot } from './types.ts';

/** Whoever stands in may be away too; further than this nobody is looked for. */
export const LONGEST_CHAIN = 3;

/**
 * Who decides for a person now. A chain is followed for three steps and ends before it comes back to
 * somebody it passed, or to one who may not decide.
 */
export const standIn = (
  person: string,
  delegations: readonly Delegation[],
  mayDecide: (user: string) => boolean,
): string => {
  const passed = new Set([person]);
  let current = person;
  for (let length = 0; length < LONGEST_CHAIN; length += 1) {
    const next = delegations.find(({ delegator }) => delegator === current)?.delegate;
    if (next === undefined || passed.has(next) || !mayDecide(next)) break;
    passed.add(next);
    current = next;
  }
  return current;
};

export type Present = {
  /** Members of the company, by user the personas they have. */
  members: ReadonlyMap<string, readonly string[]>;
  delegations: readonly Delegation[];
  /** Who asked, who owns the record and who benefits. */
  barred: ReadonlySet<string>;
};

const stillHas = ({ members }: Present, { user, persona }: Approver): boolean => {
  const personas = members.get(user);
  return personas !== undefined && (persona === undefined || personas.includes(persona));
};

/**
 * The seats of a step that opens: of those it named, who is still there and may decide. A person who is
 * away is stood in for; a group has others and is left as it is.
 */
export const seatsOf = (step: StepSnapshot, present: Present): Seat[] => {
  const mayDecide = (user: string): boolean =>
    present.members.has(user) && (step.maySelf || !present.barred.has(user));
  const seats = step.approvers
    .filter((approver) => stillHas(present, approver) && mayDecide(approver.user))
    .map(({ user, persona }): Seat => {
      if (persona !== undefined) return { user, persona };
      const instead = standIn(user, present.delegations, mayDecide);
      return instead === user ? { user } : { user: instead, from: user };
    });
  return seats.filter((seat, index) => seats.findIndex(({ user }) => user === seat.user) === index);
};

/** The seats after one approved, or null when the step is done. */
export const afterApproval = (
  { needs }: Pick<StepSnapshot, 'needs'>,
  seats: readonly Seat[],
  approver: string,
): Seat[] | null => {
  if (needs === 'any') return null;
  const left = seats.map((seat) => (seat.user === approver ? { ...seat, done: true } : seat));
  return left.every(({ done }) => done) ? null : left;
};

/** A forward replaces a seat: never two are open for one. The new one decides in his own name. */
export const afterForward = (seats: readonly Seat[], from: string, to: string): Seat[] => {
  const others = seats.filter(({ user }) => user !== from && user !== to);
  return [...others, { user: to }];
};

/** Those who may decide then besides, each once. */
export const afterEscalation = (
  seats: readonly Seat[],
  more: readonly Approver[],
  present: Present,
): Seat[] => {
  const known = new Set(seats.map(({ user }) => user));
  const added = more.filter(
    (approver) =>
      !known.has(approver.user) &&
      !present.barred.has(approver.user) &&
      stillHas(present, approver),
  );
  return [...seats, ...added.map(({ user, persona }) => (persona ? { user, persona } : { user }))];
};

/**
 * Who approved a step need not approve the next one, when he sits there too and one is enough. Only
 * the next one: what somebody else decides in between is decided first.
 */
export const isSameAgain = (
  { needs }: Pick<StepSnapshot, 'needs'>,
  seats: readonly Seat[],
  approver: string,
): boolean =>
  seats.some(({ user }) => user === approver) && (needs === 'any' || seats.length === 1);
