import type {
  Board,
  BoardVisit,
  PlanMove,
  PoolTab,
  Warning,
  WarningCode,
} from '../../../../domain/dispatch/board.ts';

export type {
  Board,
  BoardTechnician,
  BoardVisit,
  BoardWork,
  Move,
  PlanAnswer,
  PlanMove,
  Pool,
  PoolOrder,
  PoolTab,
  Warning,
  WarningCode,
} from '../../../../domain/dispatch/board.ts';

/** Drops the draft of an order: what is published stands again. */
export type Discard = { order: string; discard: true };
export type Step = PlanMove | Discard;
export const isDiscard = (step: Step): step is Discard => 'discard' in step;

export type Changes = {
  asOf: string;
  visits: BoardVisit[];
  /** Orders that have nothing on these days any more. */
  gone: string[];
  reload: boolean;
  pool: Record<PoolTab, number> | null;
};

type Place = { technician: string | null; startsAt: string; endsAt: string } | null;
export type PublishChange = {
  order: string;
  number: string;
  kind: 'new' | 'moved' | 'removed';
  technician: string | null;
  technicianName: string | null;
  before: Place;
  after: Place;
  tells: { who: 'technician' | 'customer'; name: string; channel: 'portal' | 'none' }[];
};
export type PublishAnswer = {
  published: number;
  changes: PublishChange[];
  problems: { order: string; number: string; code: string; message: string }[];
};

export type Slot = {
  technician: string;
  startsAt: string;
  endsAt: string;
  travelMinutes: number | null;
  reasons: { code: string; params: Record<string, string | number> }[];
};
export type Slots = {
  slots: Slot[];
  whyNot: { evaluated: number; rules: { code: string; blocked: number; alone: number }[] };
};

export type LeftReason =
  'noSkill' | 'noWindow' | 'tooLarge' | 'pinClash' | 'tooCostly' | 'dayFull' | 'nobodyThere';
export type ProposalFigures = { driveMinutes: number; lateMinutes: number; visits: number };
export type Proposal = {
  visits: {
    order: string;
    number: string;
    technician: string;
    startsAt: string;
    endsAt: string;
    travelMinutes: number;
    isChanged: boolean;
    customer: string | null;
    place: string | null;
    warnings: Warning[];
  }[];
  left: {
    order: string;
    number: string;
    reason: LeftReason;
    wasPlanned: boolean;
    customer: string | null;
    place: string | null;
    /** Places that were looked at, and how many of them each rule blocks. */
    evaluated: number;
    rules: { code: WarningCode; blocked: number; alone: number }[];
  }[];
  before: ProposalFigures;
  after: ProposalFigures;
  travel: 'service' | 'estimate';
};

export type Span = 'day' | 'week';
/** Of what the board shows a frame: one day, or seven. */
export type Frame = Pick<Board, 'timeZone' | 'from' | 'days' | 'opens' | 'closes'>;
