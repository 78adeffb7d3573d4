/**
 * What the portal and the server say to each other. The device works from one snapshot and a queue
 * of commands, so every shape here must survive being stored and sent hours later. Instants are ISO
 * strings in UTC.
 */
import type { Said } from '../words/index.ts';
import type { Facts, Lifecycle, Missing, StateCategory } from '../lifecycle/index.ts';
import type { EvidenceCategory, EvidenceKind } from './choices.ts';
import type { FieldForms, FieldFormVersion } from './field-forms.ts';

/**
 * Fingerprints of what a device has, by id: body of `POST /api/field/snapshot`, which answers with the
 * rest only. `current` and `currentSplitters` name everything in scope all the same.
 */
export type FieldKnown = {
  visits: Readonly<Record<string, string>>;
  splitters: Readonly<Record<string, string>>;
  /** Versions of forms, which never change under their id. */
  formVersions?: readonly string[];
};

/** What the technician has done this month, by the company's calendar. */
export type FieldFigures = {
  /** `2026-11`. */
  month: string;
  completed: number;
  /** Of those that have a clock. */
  onTime: number;
  measured: number;
  /** Without a blocker, and without another visit for the same service in the month after. */
  firstTimeRight: number;
};

/** `data` of `GET` and `POST /api/field/snapshot`. */
export type FieldSnapshot = {
  /** Also the next `since`. */
  serverTime: string;
  company: {
    id: string;
    key: string;
    name: string;
    timeZone: string;
    locale: string;
    country: string;
  };
  technician: { id: string; code: string; name: string; phone: string | null };
  /** By id; those the visits use. */
  lifecycles: Readonly<Record<string, Lifecycle>>;
  /**
   * Own orders that are assigned and not cancelled: the visits of yesterday until fourteen days
   * ahead, and earlier ones whose work is not done. With `since`, only those that changed.
   */
  visits: FieldVisit[];
  /** Ids of all visits in scope, also with `since`: the device forgets every other. */
  current: string[];
  blockerReasons: FieldBlockerReason[];
  /** Of the buildings of the visits. */
  splitters: FieldSplitter[];
  /** Ids of all splitters of the buildings. */
  currentSplitters: string[];
  /** Versions of forms that the visits speak of, without those that the device named. */
  formVersions: FieldFormVersion[];
  currentFormVersions: string[];
  figures: FieldFigures;
};

/** One job, complete enough to be done without signal. */
export type FieldVisit = {
  /** Id of the work order. */
  id: string;
  /** Fingerprint of everything below, without the moment in which it was read. */
  rev: string;
  number: string;
  version: number;
  /** Key of `FieldSnapshot.lifecycles`. */
  lifecycle: string;
  /**
   * What the engine needs; `actor` is this technician, `now` the moment of the snapshot. `order`
   * carries at least the columns that guards, conditions and required fields of the lifecycle read.
   */
  facts: Facts;
  appointment: {
    id: string;
    startsAt: string;
    endsAt: string;
    windowStart: string | null;
    windowEnd: string | null;
    notes: string | null;
  } | null;
  priority: string;
  partnerName: string | null;
  serviceId: string | null;
  /** Partner's own numbers, and the login. */
  references: { name: ReferenceName; value: string }[];
  customerName: string | null;
  contactPerson: string | null;
  phones: string[];
  addressText: string | null;
  oldAddressText: string | null;
  lat: number | null;
  lng: number | null;
  building: {
    id: string;
    name: string;
    accessNotes: string | null;
    contacts: { name: string | null; role: string | null; phone: string | null }[];
  } | null;
  orderCategory: string | null;
  installationMethod: string | null;
  packageName: string | null;
  bandwidthMbps: number | null;
  /** What the form asks to be brought, such as a router. */
  bring: { item: string; quantity: number }[];
  /**
   * Network and voice details; never a secret. `name` is one of those that the portal has words for, or
   * what the partner calls it.
   */
  details: { name: string; value: string }[];
  issue: string | null;
  solution: string | null;
  remarks: string | null;
  onuSerial: string | null;
  onuModel: string | null;
  /** As the partner named them, best first. */
  splitterCandidates: string[];
  port: {
    splitter: string;
    splitterCode: string;
    number: number;
    isStandby: boolean;
  } | null;
  /** Held for the order until somebody plugs it in. */
  keptPort: { splitter: string; splitterCode: string; number: number } | null;
  /** The serial number stands on an order of another service too: one of them is wrong. */
  serialElsewhere: boolean;
  /** What the technician says he used, as he said it last. */
  materials: FieldMaterial[];
  evidence: FieldEvidence[];
  forms: FieldForms;
  /** What the team and the technician write to each other; oldest first, the last fifty. */
  messages: FieldMessage[];
  /** Of them, those that the person has not read. */
  unreadMessages: number;
  /** Newest first. */
  history: FieldEvent[];
  /** Earlier orders at this address, newest first, at most ten. */
  earlierVisits: {
    number: string;
    workTypeName: string;
    statusName: string;
    completedAt: string | null;
    issue: string | null;
    solution: string | null;
  }[];
};

export type ReferenceName = 'partnerOrder' | 'ticket' | 'assuranceOrder' | 'login';

export type FieldEvidence = {
  id: string;
  /** Id of the evidence item on the device that took it. */
  clientRef: string | null;
  task?: string | null;
  kind: EvidenceKind;
  category: EvidenceCategory;
  caption: string | null;
  takenAt: string;
  /** `directus_files` id, shown through `/assets`. */
  file: string;
};

export type FieldMaterial = { item: string; quantity: number; unit: string };

export type FieldMessage = {
  id: string;
  /** Id of the command that brought it. */
  clientRef: string | null;
  at: string;
  actorName: string | null;
  isMine: boolean;
  text: string;
  audience: 'internal' | 'client';
  /** `clientRef` of the picture that belongs to it. */
  photo: string | null;
};

export type FieldEvent = {
  id: string;
  kind: string;
  fromStatus: string | null;
  toStatus: string | null;
  actorName: string | null;
  reason: string | null;
  remark: string | null;
  occurredAt: string;
};

export type FieldBlockerReason = {
  code: string;
  name: string;
  translations?: Readonly<Record<string, string>> | null;
  category: string;
  phase: 'pre_customer' | 'post_customer' | 'both';
  requiresPhoto: boolean;
};

export type FieldPort = {
  number: number;
  state: 'available' | 'reserved' | 'used' | 'standby' | 'faulty';
  isStandby: boolean;
};

export type FieldSplitter = {
  id: string;
  /** Fingerprint of everything below. */
  rev: string;
  building: string;
  code: string;
  name: string | null;
  /** `1:32`. */
  typeName: string;
  block: string | null;
  level: string | null;
  location: string | null;
  ports: FieldPort[];
};

export type FieldPosition = { lat: number; lng: number; accuracyMetres?: number };

/** Payloads of commands, by type. */
export type FieldPayloads = {
  transition: { to: string; reason?: string; remark?: string };
  /** `instead` is the value of somebody else that the person has seen and replaces. */
  'record-serial': { serial: string; model?: string; instead?: string };
  'attach-port': {
    splitter: string;
    /** First free port when absent. */
    port?: number;
    /** For a standby port; `evidence` is the id of an evidence item sent before. */
    approval?: { approverName: string; remark: string; evidence: string };
  };
  'record-solution': { solution: string };
  /** All that was used; the next one takes the place of this. */
  'record-materials': { lines: FieldMaterial[] };
  /**
   * A form as far as it is filled in; `answer` is the same for every save of one filling. Its pictures
   * are evidence sent before, by the ids of their items. After `submit` nothing of it changes.
   */
  'fill-form': {
    answer: string;
    form: string;
    version: string;
    task?: string;
    answers: Readonly<Record<string, unknown>>;
    startedAt: string;
    submit: boolean;
  };
  /**
   * Words to the team, into the thread of the order. Taken whoever the order belongs to by then.
   * `photo` is the `clientRef` of a picture sent before.
   */
  'write-note': { text: string; photo?: string };
  /** `evidence` is the `clientRef` of an item of the same technician; it counts no longer. */
  'withdraw-evidence': { evidence: string };
  /** Takes the order to the blocked state. Its photos are evidence sent before. */
  'report-blocker': { reason: string; remark: string; phase: 'pre_customer' | 'post_customer' };
  /** A step of one task of the order; proof of it is evidence sent before. */
  'task-step': {
    task: string;
    step: 'start' | 'finish' | 'reopen' | 'skip';
    reason?: string;
    actualMinutes?: number;
  };
  'task-tick': { task: string; point: string; isDone: boolean };
  'request-reschedule': {
    proposedStart: string;
    proposedEnd: string;
    requestedBy: 'customer' | 'technician';
    reason: string;
  };
};
export type FieldCommandType = keyof FieldPayloads;

export type FieldCommandOf<T extends FieldCommandType> = {
  /** Made by the device; the second time it is answered with the first result, `replayed`. */
  id: string;
  type: T;
  /** Id of the work order. */
  order: string;
  /** By the device's clock. */
  occurredAt: string;
  position?: FieldPosition;
  /**
   * Status the person saw. A status change from elsewhere in between is a conflict unless the order
   * already stands where the command leads. Stands in for `version`, which every earlier command of
   * the same queue would raise.
   */
  seenStatus: string;
  payload: FieldPayloads[T];
};
export type FieldCommand = { [T in FieldCommandType]: FieldCommandOf<T> }[FieldCommandType];

/** Body of `POST /api/field/commands`: worked through in order, each in its own transaction. */
export type FieldCommandsRequest = {
  commands: FieldCommand[];
  /** The device's clock at the moment of sending: by it the server knows how wrong it is. */
  sentAt?: string;
};

/** `code` is that of the rule, e.g. `WORK_REQUIREMENTS_MISSING`. */
export type FieldRefusal = Said & {
  missing?: Missing[];
};

/** Where the order stands after the command, or without it when it did not go through. */
export type FieldOrderStand = {
  id: string;
  status: string;
  statusCategory: StateCategory;
  version: number;
};

/**
 * `refused`: a rule says no; the person mends and tries again. `conflict`: somebody else changed
 * the same thing; `current` is what they made of it. Neither leaves a trace on the server, so the
 * same id may be sent again.
 */
export type FieldCommandResult =
  | {
      id: string;
      status: 'applied' | 'replayed';
      /** Absent after a note: its writer may not see the order any more. */
      order?: FieldOrderStand;
    }
  | { id: string; status: 'refused'; error: FieldRefusal; order?: FieldOrderStand }
  | {
      id: string;
      status: 'conflict';
      error: FieldRefusal;
      /** The opposing values in words, e.g. statuses or serial numbers. */
      yours: string;
      current: string;
      order?: FieldOrderStand;
    };

/** `data` of the answer to `POST /api/field/commands`; same order as asked. */
export type FieldCommandsAnswer = { results: FieldCommandResult[] };

/**
 * Plain fields of the multipart `POST /api/field/evidence`, beside the part `file`. Idempotent by
 * `clientRef`; evidence is taken whatever the order's status is by then.
 */
export type FieldEvidenceForm = {
  order: string;
  kind: EvidenceKind;
  category: EvidenceCategory;
  /** The task of the order that it belongs to. */
  task?: string;
  clientRef: string;
  takenAt: string;
  /** Of the file, lower-case hex; another sum than the server counts is a broken upload. */
  sha256: string;
  caption?: string;
  lat?: string;
  lng?: string;
  /** The device's clock at the moment of sending. */
  sentAt?: string;
};

/** `data` of the answer to `POST /api/field/evidence`. */
export type FieldEvidenceAnswer = { id: string; file: string; replayed: boolean };

/** `data` of the answer to `POST /api/orders/:id/secrets/reveal`; each call is logged. */
export type RevealedSecrets = { secrets: { name: string; value: string }[] };

/** Largest file that `POST /api/field/evidence` takes. */
export const EVIDENCE_MAX_BYTES = 15 * 1024 * 1024;
