import type { ApproverKind, StepNeeds } from './choices.ts';

/** A place at the table of a step: who may decide, and for whom when somebody stands in. */
export type Seat = {
  user: string;
  /** Whom the seat belongs to, where `user` stands in. */
  from?: string;
  /** The persona that makes it theirs; lost with the persona. */
  persona?: string;
  /** Has approved, where all have to. */
  done?: boolean;
};

/** A step as it was when the request was made, with the people it named then. */
export type StepSnapshot = {
  sequence: number;
  kind: ApproverKind;
  /** User, persona or field, by the kind. */
  of: string | null;
  needs: StepNeeds;
  maySelf: boolean;
  remindAfterDays: number | null;
  escalateAfterDays: number | null;
  escalateUser: string | null;
  escalatePersona: string | null;
  expiresAfterDays: number | null;
  approvers: readonly Approver[];
};

export type Approver = { user: string; persona?: string };

/** `delegate` stands in for `delegator`, in the time that is asked about. */
export type Delegation = { delegator: string; delegate: string };
