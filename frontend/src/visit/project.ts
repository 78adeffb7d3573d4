import {
  type Facts,
  transitionsFrom,
  type Lifecycle,
  stateOf,
} from '../../../extensions/domain/lifecycle/index.ts';
import type {
  FieldCommand,
  FieldSplitter,
  FieldVisit,
} from '../../../extensions/domain/work/field-contract.ts';
import { withTask, withTaskPhoto } from './task-changes.ts';
import { changesState, type EvidenceItem, type QueueItem } from '../store/queue-item.ts';

type World = {
  lifecycle: Lifecycle;
  splitters: readonly FieldSplitter[];
  /** The device's clock. */
  now: string;
};

const isRefused = (item: QueueItem): boolean =>
  item.state === 'refused' || item.state === 'conflict';

const enter = (facts: Facts, lifecycle: Lifecycle, code: string, at: string): Facts => ({
  ...facts,
  order: {
    ...facts.order,
    status: code,
    status_category: stateOf(lifecycle, code)?.category ?? facts.order.status_category,
  },
  enteredAt: { ...facts.enteredAt, [code]: at },
});

const withPort = (visit: FieldVisit, command: FieldCommand, world: World): FieldVisit => {
  if (command.type !== 'attach-port') return visit;
  const splitter = world.splitters.find(({ id }) => id === command.payload.splitter);
  const port = splitter?.ports.find(({ number }) => number === command.payload.port);
  if (!splitter || !port) return visit;
  const isStandby = port.isStandby;
  return {
    ...visit,
    port: {
      splitter: splitter.id,
      splitterCode: splitter.code,
      number: port.number,
      isStandby,
    },
    facts: {
      ...visit.facts,
      port: {
        splitter: splitter.code,
        number: port.number,
        isStandby,
        standbyApproved: command.payload.approval !== undefined,
      },
    },
  };
};

const withBlocker = (
  visit: FieldVisit,
  command: Extract<FieldCommand, { type: 'report-blocker' }>,
  lifecycle: Lifecycle,
): FieldVisit => {
  const step = transitionsFrom(lifecycle, visit.facts.order.status).find(
    (row) => row.needs === 'blocker',
  );
  const { reason, phase } = command.payload;
  const facts: Facts = {
    ...visit.facts,
    evidence: { ...visit.facts.evidence, blockerPhotos: 0 },
    openBlockers: [
      ...visit.facts.openBlockers,
      { reason, category: 'other', phase, occurredAt: command.occurredAt },
    ],
  };
  return {
    ...visit,
    facts: step ? enter(facts, lifecycle, step.to_state, command.occurredAt) : facts,
  };
};

const withTransition = (
  visit: FieldVisit,
  command: Extract<FieldCommand, { type: 'transition' }>,
  lifecycle: Lifecycle,
): FieldVisit => {
  const wasBlocked = visit.facts.order.status_category === 'blocked';
  const facts = wasBlocked ? { ...visit.facts, openBlockers: [] } : visit.facts;
  return { ...visit, facts: enter(facts, lifecycle, command.payload.to, command.occurredAt) };
};

const withCommand = (visit: FieldVisit, command: FieldCommand, world: World): FieldVisit => {
  const facts = visit.facts;
  switch (command.type) {
    case 'transition':
      return withTransition(visit, command, world.lifecycle);
    case 'report-blocker':
      return withBlocker(visit, command, world.lifecycle);
    case 'attach-port':
      return withPort(visit, command, world);
    case 'record-serial': {
      const onuSerial = command.payload.serial;
      return {
        ...visit,
        onuSerial,
        facts: { ...facts, order: { ...facts.order, onu_serial: onuSerial } },
      };
    }
    case 'record-solution': {
      const { solution } = command.payload;
      return { ...visit, solution, facts: { ...facts, order: { ...facts.order, solution } } };
    }
    case 'request-reschedule': {
      const { proposedStart, proposedEnd, requestedBy } = command.payload;
      return {
        ...visit,
        facts: { ...facts, pendingReschedule: { proposedStart, proposedEnd, requestedBy } },
      };
    }
    case 'task-step':
    case 'task-tick':
      return withTask(visit, command);
    case 'record-materials':
      return { ...visit, materials: command.payload.lines };
    case 'fill-form': {
      const { answer: clientRef, form, version, task = null, answers, submit } = command.payload;
      const filled = {
        ...{ clientRef, form, version, task, answers, byName: null },
        status: submit ? ('submitted' as const) : ('started' as const),
        submittedAt: submit ? command.occurredAt : null,
      };
      const others = visit.forms.answers.filter((row) => row.clientRef !== clientRef);
      return { ...visit, forms: { ...visit.forms, answers: [...others, filled] } };
    }
    case 'write-note': {
      const { id, occurredAt, payload } = command;
      if (visit.messages.some(({ clientRef }) => clientRef === id)) return visit;
      const message = {
        ...{ id, clientRef: id, at: occurredAt, actorName: null, isMine: true },
        ...{ text: payload.text, photo: payload.photo ?? null, audience: 'internal' as const },
      };
      return { ...visit, messages: [...visit.messages, message] };
    }
    // Taken into account before the loop: it concerns pictures only.
    case 'withdraw-evidence':
      return visit;
  }
};

/** Pictures that the person has taken back, by the id of their item. */
const withdrawnIn = (items: readonly QueueItem[]): Set<string> =>
  new Set(
    items.flatMap((item) =>
      item.kind === 'command' && item.command.type === 'withdraw-evidence' && !isRefused(item)
        ? [item.command.payload.evidence]
        : [],
    ),
  );

const count = (
  have: Facts['evidence'],
  { kind, category }: { kind: string; category: string },
  by: 1 | -1,
): Facts['evidence'] => {
  if (category === 'form') return have;
  if (kind === 'signature') return { ...have, signatures: have.signatures + by };
  if (category === 'blocker') return { ...have, blockerPhotos: have.blockerPhotos + by };
  if (kind !== 'photo') return have;
  const photos = { ...have.photos, [category]: (have.photos[category] ?? 0) + by };
  return { ...have, photos };
};

const without = (visit: FieldVisit, withdrawn: ReadonlySet<string>): FieldVisit => {
  const gone = visit.evidence.filter(({ clientRef }) => withdrawn.has(clientRef ?? ''));
  if (gone.length === 0) return visit;
  const counted = gone.reduce((have, row) => withTaskPhoto(have, row, -1), visit);
  return {
    ...counted,
    evidence: visit.evidence.filter((row) => !gone.includes(row)),
    facts: {
      ...counted.facts,
      evidence: gone.reduce((have, row) => count(have, row, -1), visit.facts.evidence),
    },
  };
};

const withEvidence = (visit: FieldVisit, { form }: EvidenceItem): FieldVisit => {
  if (visit.evidence.some(({ clientRef }) => clientRef === form.clientRef)) return visit;
  const counted = withTaskPhoto(visit, form, 1);
  return {
    ...counted,
    facts: { ...counted.facts, evidence: count(counted.facts.evidence, form, 1) },
  };
};

/**
 * The visit as it will be once the queue has been sent: the snapshot with the person's own changes
 * laid over it. A refused step and the steps that were built on it do not count.
 */
export const projectVisit = (
  visit: FieldVisit,
  items: readonly QueueItem[],
  world: World,
): FieldVisit => {
  const withdrawn = withdrawnIn(items);
  let projected = without({ ...visit, facts: { ...visit.facts, now: world.now } }, withdrawn);
  let isChainBroken = false;
  for (const item of items) {
    if (item.kind === 'call') continue;
    if (item.kind === 'evidence') {
      if (!withdrawn.has(item.id)) projected = withEvidence(projected, item);
      continue;
    }
    if (isRefused(item)) isChainBroken ||= changesState(item);
    else if (!(isChainBroken && changesState(item)))
      projected = withCommand(projected, item.command, world);
  }
  return projected;
};
