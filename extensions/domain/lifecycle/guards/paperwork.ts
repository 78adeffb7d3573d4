import { ownMember } from '../../kernel/paths.ts';
import type { Guard } from './types.ts';
import { unless } from './types.ts';
import { isBlank } from './record.ts';

const DOCKET_RANK = { rejected: 0, received: 1, verified: 2, uploaded: 3 } as const;
const DOCKET_ADVICE: Record<string, string> = {
  received: 'Upload the signed docket, or generate it from the evidence.',
  verified: 'Verify the docket: number, port, serial number and photos must agree with the order.',
  uploaded: 'Upload the docket to the partner portal and note its reference.',
  rejected: 'Reject the docket with a reason.',
};

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
      code: 'DOCKET_NOT_READY',
      message: ownMember(DOCKET_ADVICE, wanted) ?? `The docket must be ${wanted}.`,
      field: 'docket',
    });
  },
};

export const docketNumber: Guard = {
  meaning: 'The docket number is known.',
  check: (facts) =>
    unless(!isBlank(facts.docket?.number) || !isBlank(facts.order.docket_number), {
      code: 'DOCKET_NUMBER_MISSING',
      message: 'Enter the docket number.',
      field: 'docket_number',
    }),
};

export const invoiceMade: Guard = {
  meaning: 'The order stands on an invoice.',
  check: (facts) =>
    unless(facts.invoice !== null, {
      code: 'INVOICE_MISSING',
      message: 'Create the invoice: it finds the rate and takes the number.',
      field: 'invoice',
    }),
};

export const submissionIdGiven: Guard = {
  meaning: "The partner portal's submission id is given; with `fresh`, a new one.",
  params: { fresh: 'yes or no' },
  ask: { field: 'submissionId', label: 'Submission id of the partner portal', required: true },
  given: (attempt, facts, params) => {
    const given = (attempt.submissionId ?? '').trim();
    const known = facts.invoice?.submissionId ?? '';
    if (params.fresh === true)
      return unless(given !== '' && given !== known, {
        code: 'SUBMISSION_ID_NEW_NEEDED',
        message: 'Enter the new submission id; the old one stays in the history.',
        field: 'submissionId',
      });
    return unless(given !== '' || known !== '', {
      code: 'SUBMISSION_ID_MISSING',
      message: 'Enter the submission id of the partner portal.',
      field: 'submissionId',
    });
  },
};

export const invoicePaid: Guard = {
  meaning: 'The invoice is paid.',
  check: (facts) =>
    unless(facts.invoice?.status === 'paid', {
      code: 'INVOICE_UNPAID',
      message: 'Match the payment: mark the invoice as paid.',
      field: 'invoice',
    }),
};

export const rescheduleDecided: Guard = {
  meaning: 'A pending reschedule gets its decision with the step.',
  ask: { field: 'approval', label: "The partner's answer", required: true },
  given: (attempt, facts) =>
    unless(facts.pendingReschedule === null || Boolean(attempt.approval), {
      code: 'APPROVAL_MISSING',
      message: 'Say whether the partner approved or rejected the new slot, and how you know.',
      field: 'approval',
    }),
};
