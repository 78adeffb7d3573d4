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
  }
};

const withEvidence = (visit: FieldVisit, { form }: EvidenceItem): FieldVisit => {
  if (visit.evidence.some(({ clientRef }) => clientRef === form.clientRef)) return visit;
  const have = visit.facts.evidence;
  const evidence = { ...have, photos: { ...have.photos } };
  if (form.kind === 'signature') evidence.signatures += 1;
  else if (form.category === 'blocker') evidence.blockerPhotos += 1;
  else if (form.kind === 'photo')
    evidence.photos[form.category] = (evidence.photos[form.category] ?? 0) + 1;
  return { ...visit, facts: { ...visit.facts, evidence } };
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
  let projected: FieldVisit = { ...visit, facts: { ...visit.facts, now: world.now } };
  let isChainBroken = false;
  for (const item of items) {
    if (item.kind === 'evidence') {
      projected = withEvidence(projected, item);
      continue;
    }
    if (isRefused(item)) isChainBroken ||= changesState(item);
    else if (!(isChainBroken && changesState(item)))
      projected = withCommand(projected, item.command, world);
  }
  return projected;
};
