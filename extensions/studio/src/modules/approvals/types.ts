export type Value = string | number | boolean | null;
export type Change = {
  field: string;
  kind: string;
  before: Value;
  after: Value;
  currency?: string;
};
export type Request = {
  id: string;
  company: string;
  command: string;
  collection: string;
  record: string;
  label: string;
  status: string;
  requestedBy: { id: string; name: string } | null;
  requestedAt: string;
  reason: string | null;
  changes: Change[];
  options: { name: string; value: boolean }[];
  inTheWay: {
    collection: string;
    id: string;
    label: string;
    startsAt: string;
    endsAt: string;
    note: string | null;
    isFixed: boolean;
  }[];
  step: { number: number; of: number; needs: 'any' | 'all' };
  waitsFor: { id: string; name: string; insteadOf: string | null; hasApproved: boolean }[];
  then: string[][];
  expiresAt: string | null;
  closedAt: string | null;
  outcome: { message: string } | null;
  mayDecide: boolean;
  mayWithdraw: boolean;
  history: {
    id: string;
    step: number;
    decision: string;
    by: string | null;
    onBehalfOf: string | null;
    comment: string | null;
    door: string;
    at: string;
  }[];
};
export type ListName = 'decide' | 'asked' | 'done';
export type RequestList = {
  requests: Request[];
  next: string | null;
  counts: { decide: number; asked: number };
};
export type Person = { id: string; name: string };

export type Step = {
  approverKind: 'person' | 'persona' | 'manager' | 'field';
  approverUser?: string | null;
  approverPersona?: string | null;
  approverField?: string | null;
  needs: 'any' | 'all';
  maySelf: boolean;
  remindAfterDays: number | null;
  escalateAfterDays: number | null;
  escalateUser?: string | null;
  escalatePersona?: string | null;
  expiresAfterDays: number | null;
};
export type Policy = {
  id: string | null;
  name: string;
  command: string;
  condition: Record<string, unknown> | null;
  position: number;
  isActive: boolean;
  version?: number;
  open: number;
  steps: Step[];
};
export type CommandField = {
  field: string;
  kind: string;
  choices?: { value: string; label: string }[];
};
export type Command = {
  command: string;
  collection: string;
  fields: CommandField[];
  approverFields: string[];
};
export type Policies = {
  company: string;
  policies: (Policy & { id: string })[];
  commands: Command[];
  people: (Person & { personas: string[] })[];
  personas: { value: string; label: string }[];
};
