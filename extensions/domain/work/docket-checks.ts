import { ownMember } from '../kernel/paths.ts';

/** What is known of a docket and of the order it proves. Missing things are null or zero. */
export type DocketFacts = {
  docket: { number: string | null; hasFile: boolean; receivedAt: string };
  order: {
    serviceId: string | null;
    serviceIdExpected: boolean;
    onuSerial: string | null;
    technician: string | null;
    completedAt: string | null;
    solution: string | null;
  };
  port: { splitter: string; number: number; isStandby: boolean; standbyApproved: boolean } | null;
  photos: Readonly<Record<string, number>>;
  customerSignatures: number;
  openBlockers: number;
  policy: {
    photos?: readonly { category: string; label: string; min: number }[];
    signature?: boolean;
    serial?: boolean;
    splitter?: boolean;
    solution?: boolean;
  };
};

export type DocketCheck = { code: string; ok: boolean; message: string; field?: string };

const SERIAL = /^[0-9A-Z]{8,20}$/;

/**
 * What a docket is checked for before it goes to the partner, each with words for the person who
 * checks. Only what the work type asks for is listed.
 */
export const checkDocket = (facts: DocketFacts): DocketCheck[] => [
  check('DOCKET_NUMBER', filled(facts.docket.number), {
    yes: `Docket number ${facts.docket.number ?? ''}.`,
    no: 'The docket number is missing.',
    field: 'number',
  }),
  check('DOCKET_FILE', facts.docket.hasFile, {
    yes: 'The document is attached.',
    no: 'The document is not attached yet.',
    field: 'file',
  }),
  ...when(facts.order.serviceIdExpected, () =>
    check('DOCKET_SERVICE_ID', filled(facts.order.serviceId), {
      yes: `Service id ${facts.order.serviceId ?? ''}.`,
      no: 'The order has no service id to compare with.',
      field: 'service_id',
    }),
  ),
  check('DOCKET_TECHNICIAN', filled(facts.order.technician), {
    yes: `Done by ${facts.order.technician ?? ''}.`,
    no: 'The order does not say who did the work.',
    field: 'technician',
  }),
  completion(facts),
  ...when(facts.policy.splitter, () => port(facts)),
  ...when(facts.policy.serial, () => serial(facts)),
  ...(facts.policy.photos ?? []).map(({ category, label, min }) => {
    const have = ownMember(facts.photos, category) ?? 0;
    return check(`DOCKET_PHOTO_${category.toUpperCase()}`, have >= min, {
      yes: `${have} of ${label}.`,
      no: `A photo of ${label} is missing (${have} of ${min}).`,
      field: `photos.${category}`,
    });
  }),
  ...when(facts.policy.signature, () =>
    check('DOCKET_SIGNATURE', facts.customerSignatures > 0, {
      yes: 'The customer has signed.',
      no: "The customer's signature is missing.",
      field: 'signature',
    }),
  ),
  ...when(facts.policy.solution, () =>
    check('DOCKET_SOLUTION', filled(facts.order.solution), {
      yes: 'The solution is written down.',
      no: 'The solution is missing.',
      field: 'solution',
    }),
  ),
  check('DOCKET_BLOCKERS', facts.openBlockers === 0, {
    yes: 'No blocker is open.',
    no: `${facts.openBlockers} blocker${facts.openBlockers === 1 ? ' is' : 's are'} still open.`,
    field: 'blockers',
  }),
];

const completion = ({ order, docket }: DocketFacts): DocketCheck => {
  const isKnown = order.completedAt !== null;
  const isBefore = isKnown && docket.receivedAt < (order.completedAt as string);
  return check('DOCKET_DATE', isKnown && !isBefore, {
    yes: 'It came in after the work was completed.',
    no: isKnown
      ? 'It came in before the work was completed: is it the docket of another job?'
      : 'The time of completion is not known.',
    field: 'completed_at',
  });
};

const port = ({ port: used }: DocketFacts): DocketCheck => {
  if (!used) {
    return check('DOCKET_PORT', false, {
      yes: '',
      no: 'No splitter port is attached to the order.',
      field: 'splitter_port',
    });
  }
  const where = `port ${used.number} of ${used.splitter}`;
  return check('DOCKET_PORT', !used.isStandby || used.standbyApproved, {
    yes: `Connected to ${where}.`,
    no: `Connected to standby ${where} without the partner's approval.`,
    field: 'splitter_port',
  });
};

const serial = ({ order }: DocketFacts): DocketCheck =>
  check('DOCKET_SERIAL', SERIAL.test((order.onuSerial ?? '').trim().toUpperCase()), {
    yes: `ONU serial ${order.onuSerial ?? ''}.`,
    no: filled(order.onuSerial)
      ? `${order.onuSerial} is no ONU serial: 8 to 20 letters and digits.`
      : 'The ONU serial is missing.',
    field: 'onu_serial',
  });

const check = (
  code: string,
  ok: boolean,
  words: { yes: string; no: string; field: string },
): DocketCheck => ({ code, ok, message: ok ? words.yes : words.no, field: words.field });

const when = (condition: boolean | undefined, make: () => DocketCheck): DocketCheck[] =>
  condition ? [make()] : [];

const filled = (value: string | null): value is string => value !== null && value.trim() !== '';
