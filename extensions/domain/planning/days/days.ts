import type { LeftReason } from '../problem.ts';
import type { Point } from '../../kernel/travel.ts';

/** Milliseconds since 1970, the end outside. */
export type Span = { from: number; to: number };

/** Somebody who may be planned, with when. */
export type DayTechnician = {
  id: string;
  /** What the person can, and until when it counts; nobody lacks anything who keeps no skills. */
  skills: readonly { skill: string; until: number | null }[];
  /** May go where a building asks for a senior. */
  isSenior: boolean;
  home: Point | null;
  /** Working time by local day; pieces of one day have breaks between them. */
  shifts: readonly (Span & { day: string })[];
  absences: readonly Span[];
  /** Most visits a day. */
  maxVisits: number | null;
};

/** A visit as it stands, or an order that waits for one. */
export type DayVisit = {
  order: string;
  number: string;
  /** How it stands now; null where nothing is planned. */
  now: { technician: string; startsAt: number; endsAt: number } | null;
  /** Stays as it stands: published, pinned, or not asked for. */
  isFixed: boolean;
  minutes: number;
  place: Point | null;
  skills: readonly string[];
  needsSenior: boolean;
  /** When one may arrive; none is any time. */
  windows: readonly Span[];
  /** How many hours of driving it is worth; see `WORTH_HOURS`. */
  worthHours: number;
};

export type DaysInput = {
  technicians: readonly DayTechnician[];
  visits: readonly DayVisit[];
  /** 0 to 1: how much an even share counts. */
  balance: number;
  /** Nobody leaves before. */
  earliest: number;
};

export type ProposedVisit = {
  order: string;
  number: string;
  technician: string;
  startsAt: number;
  endsAt: number;
  travelMinutes: number;
  /** Whether it stands otherwise now, or not at all. */
  isChanged: boolean;
};

export type LeftVisit = {
  order: string;
  number: string;
  reason: LeftReason | 'nobodyThere';
  /** What the reason's words name. */
  params: Record<string, string | number>;
  /** It has a draft now, which the plan has no place for. */
  wasPlanned: boolean;
};

/** What a plan costs people. */
export type Figures = { driveMinutes: number; lateMinutes: number; visits: number };

/** By the priority of the order; an order with a promised time counts for more. */
export const WORTH_HOURS = { low: 4, normal: 8, high: 16, critical: 48 } as const;
