/**
 * What the dispatch board is made of; answered by `GET /api/dispatch/board` and read by its rules and
 * its screen. Instants are ISO texts in UTC, days `YYYY-MM-DD` in the company's zone.
 */
export type BoardVisit = {
  /** The appointment. */
  id: string;
  order: string;
  number: string;
  version: number;
  /** `draft` is unknown to the technician. */
  status: 'draft' | 'published' | 'completed';
  technician: string | null;
  startsAt: string;
  endsAt: string;
  /** Where a draft stands for a published visit of the same order: what the technician knows now. */
  replaces: { technician: string; startsAt: string; endsAt: string } | null;
  isPinned: boolean;
  mayOverlap: boolean;
  windowStart: string | null;
  windowEnd: string | null;
} & BoardWork;

/** What of the order is shown on its card and asked by the rules. */
export type BoardWork = {
  customer: string | null;
  /** Names, the type's in the caller's language. */
  workType: string;
  partner: string | null;
  state: string;
  /** Words and colour of the state, in the caller's language. */
  stateName: string;
  stateColor: string | null;
  category: string;
  priority: string;
  /** One line. */
  place: string | null;
  lat: number | null;
  lng: number | null;
  requestedAt: string | null;
  dueAt: string | null;
  skills: string[];
  building: BuildingRule | null;
};

/** What a building asks of who comes. */
export type BuildingRule = {
  name: string;
  needsSenior: boolean;
  opens: string | null;
  closes: string | null;
};

export type BoardTechnician = {
  id: string;
  code: string;
  name: string;
  kind: string;
  level: string;
  color: string | null;
  team: string | null;
  site: string | null;
  skills: { skill: string; until: string | null }[];
  homeLat: number | null;
  homeLng: number | null;
  /** Most visits a day; null is no limit. */
  maxVisits: number | null;
  /** Working time by day of the answer, as instants; a day without entry is off. */
  shifts: { day: string; startsAt: string; endsAt: string }[];
  absences: { id: string; kind: string; startsAt: string; endsAt: string; note: string | null }[];
};

export type Board = {
  company: string;
  timeZone: string;
  /** First day and how many. */
  from: string;
  days: number;
  /** Hours that every company's board shows, local, such as `08:00`. */
  opens: string;
  closes: string;
  holidays: { day: string; name: string }[];
  technicians: BoardTechnician[];
  visits: BoardVisit[];
  teams: { id: string; name: string }[];
  sites: { id: string; name: string }[];
  partners: { id: string; name: string }[];
  workTypes: { id: string; name: string }[];
  /** Kilometres from the home base beyond which a visit is marked as far. */
  farKm: number;
  /** The rules that refuse here instead of marking. */
  refuses: WarningCode[];
  /** Newest change in the answer; sent as `since` it asks whether there is something newer. */
  asOf: string;
};

export type PoolTab = 'unscheduled' | 'unassigned' | 'overdue';
export type PoolOrder = BoardWork & {
  order: string;
  number: string;
  /** A draft without a technician, when there is one. */
  appointment: string | null;
  startsAt: string | null;
  endsAt: string | null;
  /** How long the visit usually takes, minutes. */
  minutes: number;
};
export type Pool = { counts: Record<PoolTab, number>; orders: PoolOrder[]; next: string | null };

export const WARNING_CODES = [
  'overlap',
  'absent',
  'holiday',
  'outsideHours',
  'missingSkill',
  'expiredSkill',
  'tooMany',
  'travelImpossible',
  'tooFar',
  'buildingNeedsSenior',
  'buildingClosed',
  'outsideWindow',
  'notAsAsked',
  'pastDue',
  'inThePast',
] as const;
export type WarningCode = (typeof WARNING_CODES)[number];
/** Put into words by `DISPATCH_WARNING.<code>`. */
export type Warning = { code: WarningCode; params: WarningParams };
/** Moments are put into words by the reader's language, on the company's clock. */
export type WarningParams = Record<string, string | number | { instant: string; timeZone: string }>;

/** One change that a person plans. `technician: null` takes the visit back to the pool. */
export type Move = {
  order: string;
  technician: string | null;
  startsAt: string;
  endsAt: string;
  isPinned?: boolean;
};

/** A move with the visit that the person saw: refused when that is another by now. */
export type PlanMove = Move & { appointment?: string | null; version?: number | null };
/** What takes a plan back. */
export type UndoMove = Move | { order: string; discard: true };
export type PlanAnswer = {
  visits: BoardVisit[];
  /** Orders that have no visit on the board any more. */
  gone: string[];
  warnings: Record<string, Warning[]>;
  undo: UndoMove[];
};
