import { ownMember } from '../kernel/paths.ts';
import type { StateCategory } from './types.ts';

/** What a work type demands as proof. */
export type EvidencePolicy = {
  /** Photos by category, each with the words a technician reads. */
  photos?: readonly {
    category: string;
    label: string;
    translations?: Readonly<Record<string, string>> | null;
    min: number;
  }[];
  signature?: boolean;
  serial?: boolean;
  splitter?: boolean;
  /** A written solution, for faults. */
  solution?: boolean;
};

export type OrderFacts = Record<string, unknown> & {
  status: string;
  status_category: StateCategory;
};

/**
 * Everything the engine may know of a work order. Plain JSON (instants are ISO strings in UTC), so
 * the server can hand the same facts to the portal, which then answers without signal.
 */
export type Facts = {
  /** The row of `work_orders`, by column name. */
  order: OrderFacts;
  workType: {
    code: string;
    name: string;
    /** Columns, `json_column.key` paths or `secret:<name>`. */
    required_fields: readonly string[];
    evidence_policy: EvidencePolicy;
  };
  evidence: {
    /** Photos by category. */
    photos: Readonly<Record<string, number>>;
    signatures: number;
    /** Photos taken for a blocker that has not been reported yet. */
    blockerPhotos: number;
  };
  /** Names of the secrets that are stored; never their values. */
  secrets: readonly string[];
  openBlockers: readonly {
    reason: string;
    translations?: Readonly<Record<string, string>> | null;
    category: string;
    phase: string;
    occurredAt: string;
  }[];
  port: {
    splitter: string;
    number: number;
    isStandby: boolean;
    standbyApproved: boolean;
  } | null;
  docket: {
    number: string | null;
    status: 'received' | 'verified' | 'uploaded' | 'rejected';
  } | null;
  pendingReschedule: {
    /** Absent while only the device knows of it. */
    id?: string;
    proposedStart: string;
    proposedEnd: string;
    requestedBy: string;
    reason?: string | null;
  } | null;
  /** The published visit. */
  appointment: { startsAt: string; endsAt: string; technicianName: string | null } | null;
  invoice: { number: string | null; submissionId: string | null; status: string } | null;
  /** Technicians who work on it beside the one who visits. */
  crew?: { members: readonly { technician: string }[]; named: readonly string[] };
  /** When each state was last entered. */
  enteredAt: Readonly<Record<string, string>>;
  /** IANA name; "same day" is judged there. */
  timeZone: string;
  actor: {
    personas: readonly string[];
    /** Holds `orders-override` in the order's company. */
    canOverride: boolean;
    /** Is the technician the order is assigned to. */
    isAssignee: boolean;
  };
  /** The moment of the step: the device's time for a command from the field. */
  now: string;
};

/** What comes along with a transition. */
export type Attempt = {
  to: string;
  reason?: string | null;
  remark?: string | null;
  override?: boolean;
  position?: { lat: number; lng: number } | null;
  /** `phase` and `requiresPhoto` are those of the chosen row of `blocker_reasons`. */
  blocker?: {
    reason: string;
    remark: string;
    phase: 'pre_customer' | 'post_customer' | 'both';
    requiresPhoto: boolean;
  } | null;
  reschedule?: { proposedStart: string; proposedEnd: string; reason: string } | null;
  /** `slot` is what was agreed instead of the slot that was asked for. */
  approval?: {
    decision: 'approved' | 'rejected';
    source: string;
    note?: string | null;
    slot?: { start: string; end?: string | null } | null;
  } | null;
  submissionId?: string | null;
};

/** A fact that a domain of its own brings, as its SQL makes it; undefined where there is none. */
export const ownFact = <T>(facts: Facts, name: string): T | undefined =>
  ownMember<T>(facts as never, name);
