import { say } from '../words/index.ts';
import { actingPersonas } from './actor-rule.ts';
import type { Attempt, Facts } from './facts.ts';
import type { Missing, Transition } from './types.ts';
import { isBlank } from './guards/record.ts';
import { unless } from './guards/types.ts';

/** Work that has met the customer is past the door: blockers from here are post-customer. */
export const blockerPhase = (facts: Facts): 'pre_customer' | 'post_customer' =>
  facts.order.status_category === 'in_progress' ? 'post_customer' : 'pre_customer';

const checkBlocker = (facts: Facts, attempt: Attempt): Missing[] => {
  const blocker = attempt.blocker;
  if (!blocker) return [{ ...say('BLOCKER_NEEDED'), field: 'blocker.reason' }];
  const asTechnician = actingPersonas(facts.actor).includes('technician');
  const phase = blockerPhase(facts);
  return [
    ...unless(blocker.phase === 'both' || blocker.phase === phase, {
      ...say('BLOCKER_PHASE', { phase: phase === 'pre_customer' ? 'after' : 'before' }),
      field: 'blocker.reason',
    }),
    ...unless(!isBlank(blocker.remark), {
      ...say('BLOCKER_REMARK_NEEDED'),
      field: 'blocker.remark',
    }),
    ...unless(!asTechnician || !blocker.requiresPhoto || facts.evidence.blockerPhotos > 0, {
      ...say('BLOCKER_PHOTO_NEEDED'),
      field: 'photos.blocker',
    }),
  ];
};

const checkReschedule = (facts: Facts, attempt: Attempt): Missing[] => {
  if (!attempt.reschedule)
    return unless(facts.pendingReschedule !== null, {
      ...say('RESCHEDULE_NEEDED'),
      field: 'reschedule.proposedStart',
    });
  const { proposedStart, proposedEnd } = attempt.reschedule;
  return [
    ...unless(Date.parse(proposedEnd) > Date.parse(proposedStart), {
      ...say('RESCHEDULE_SLOT_INVALID'),
      field: 'reschedule.proposedEnd',
    }),
    ...unless(Date.parse(proposedStart) > Date.parse(facts.now), {
      ...say('RESCHEDULE_SLOT_PAST'),
      field: 'reschedule.proposedStart',
    }),
  ];
};

/** What the transition needs besides its guards. A position is asked for, never enforced here. */
export const checkNeeds = (transition: Transition, facts: Facts, attempt: Attempt): Missing[] => {
  if (transition.needs === 'blocker') return checkBlocker(facts, attempt);
  if (transition.needs === 'reschedule') return checkReschedule(facts, attempt);
  return [];
};
