import { say } from '../../words/index.ts';
import { ownMember } from '../../kernel/paths.ts';
import type { Guard } from './types.ts';
import { asks, unless } from './types.ts';
import { isBlank } from './record.ts';

const DOCKET_RANK = { rejected: 0, received: 1, verified: 2, uploaded: 3 } as const;
const isRanked = (wanted: string): wanted is keyof typeof DOCKET_RANK =>
  Object.hasOwn(DOCKET_RANK, wanted);

export const docketStatus: Guard = {
  meaning: 'The docket is at least at `atLeast` (received, verified, uploaded), or `is` rejected.',
  params: { atLeast: ['received', 'verified', 'uploaded'], is: Object.keys(DOCKET_RANK) },
  check: (facts, params) => {
    const wanted = String(params.is ?? params.atLeast ?? 'received');
    const status = facts.docket?.status;
    const holds =
      status !== undefined &&
      (params.is !== undefined
        ? status === wanted
        : DOCKET_RANK[status] >= (ownMember<number>(DOCKET_RANK, wanted) ?? Infinity));
    return unless(holds, {
      ...(isRanked(wanted)
        ? say(`DOCKET_NOT_READY.${wanted}`)
        : say('DOCKET_NOT_READY', { wanted })),
      field: 'docket',
    });
  },
};

export const docketNumber: Guard = {
  meaning: 'The docket number is known.',
  check: (facts) =>
    unless(!isBlank(facts.docket?.number) || !isBlank(facts.order.docket_number), {
      ...say('DOCKET_NUMBER_MISSING'),
      field: 'docket_number',
    }),
};

export const invoiceMade: Guard = {
  meaning: 'The order stands on an invoice.',
  check: (facts) => unless(facts.invoice !== null, { ...say('INVOICE_MISSING'), field: 'invoice' }),
};

export const submissionIdGiven: Guard = {
  meaning: "The partner portal's submission id is given; with `fresh`, a new one.",
  params: { fresh: 'yes or no' },
  ask: asks('SUBMISSION_ID', 'submissionId'),
  given: (attempt, facts, params) => {
    const given = (attempt.submissionId ?? '').trim();
    const known = facts.invoice?.submissionId ?? '';
    if (params.fresh === true)
      return unless(given !== '' && given !== known, {
        ...say('SUBMISSION_ID_NEW_NEEDED'),
        field: 'submissionId',
      });
    return unless(given !== '' || known !== '', {
      ...say('SUBMISSION_ID_MISSING'),
      field: 'submissionId',
    });
  },
};

export const invoicePaid: Guard = {
  meaning: 'The invoice is paid.',
  check: (facts) =>
    unless(facts.invoice?.status === 'paid', { ...say('INVOICE_UNPAID'), field: 'invoice' }),
};

export const rescheduleDecided: Guard = {
  meaning: 'A pending reschedule gets its decision with the step.',
  ask: asks('APPROVAL', 'approval'),
  given: (attempt, facts) =>
    unless(facts.pendingReschedule === null || Boolean(attempt.approval), {
      ...say('APPROVAL_MISSING'),
      field: 'approval',
    }),
};
