import { ownMember } from '../kernel/paths.ts';
import { type Params, type Said, say } from '../words/index.ts';

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
    photos?: readonly {
      category: string;
      label: string;
      translations?: Readonly<Record<string, string>> | null;
      min: number;
    }[];
    signature?: boolean;
    serial?: boolean;
    splitter?: boolean;
    solution?: boolean;
  };
};

export type DocketCheck = Said & { ok: boolean; field?: string };

const SERIAL = /^[0-9A-Z]{8,20}$/;

/**
 * What a docket is checked for before it goes to the partner, each with words for the person who
 * checks. Only what the work type asks for is listed.
 */
export const checkDocket = (facts: DocketFacts): DocketCheck[] => [
  check(filled(facts.docket.number), {
    yes: say('DOCKET_NUMBER', { number: facts.docket.number }),
    no: say('DOCKET_NUMBER.missing'),
    field: 'number',
  }),
  check(facts.docket.hasFile, {
    yes: say('DOCKET_FILE'),
    no: say('DOCKET_FILE.missing'),
    field: 'file',
  }),
  ...when(facts.order.serviceIdExpected, () =>
    check(filled(facts.order.serviceId), {
      yes: say('DOCKET_SERVICE_ID', { serviceId: facts.order.serviceId }),
      no: say('DOCKET_SERVICE_ID.missing'),
      field: 'service_id',
    }),
  ),
  check(filled(facts.order.technician), {
    yes: say('DOCKET_TECHNICIAN', { technician: facts.order.technician }),
    no: say('DOCKET_TECHNICIAN.missing'),
    field: 'technician',
  }),
  completion(facts),
  ...when(facts.policy.splitter, () => port(facts)),
  ...when(facts.policy.serial, () => serial(facts)),
  ...(facts.policy.photos ?? []).map(({ category, label, translations, min }) => {
    const count = ownMember(facts.photos, category) ?? 0;
    const subject = { name: label, translations: translations ?? null };
    return check(count >= min, {
      yes: photo('DOCKET_PHOTO', category, { count, subject }),
      no: photo('DOCKET_PHOTO.missing', category, { count, min, subject }),
      field: `photos.${category}`,
    });
  }),
  ...when(facts.policy.signature, () =>
    check(facts.customerSignatures > 0, {
      yes: say('DOCKET_SIGNATURE'),
      no: say('DOCKET_SIGNATURE.missing'),
      field: 'signature',
    }),
  ),
  ...when(facts.policy.solution, () =>
    check(filled(facts.order.solution), {
      yes: say('DOCKET_SOLUTION'),
      no: say('DOCKET_SOLUTION.missing'),
      field: 'solution',
    }),
  ),
  check(facts.openBlockers === 0, {
    yes: say('DOCKET_BLOCKERS'),
    no: say('DOCKET_BLOCKERS.open', { count: facts.openBlockers }),
    field: 'blockers',
  }),
];

/** Each category has a code of its own, and all share their words. */
const photo = (
  key: 'DOCKET_PHOTO' | 'DOCKET_PHOTO.missing',
  category: string,
  params: Params,
): Said => ({ ...say(key, params), code: `${key.split('.')[0]}_${category.toUpperCase()}`, key });

const completion = ({ order, docket }: DocketFacts): DocketCheck => {
  const isKnown = order.completedAt !== null;
  const isBefore = isKnown && docket.receivedAt < (order.completedAt as string);
  return check(isKnown && !isBefore, {
    yes: say('DOCKET_DATE'),
    no: say(isKnown ? 'DOCKET_DATE.before' : 'DOCKET_DATE.unknown'),
    field: 'completed_at',
  });
};

const port = ({ port: used }: DocketFacts): DocketCheck => {
  if (!used) {
    const none = say('DOCKET_PORT.missing');
    return check(false, { yes: none, no: none, field: 'splitter_port' });
  }
  const where = { port: used.number, splitter: used.splitter };
  return check(!used.isStandby || used.standbyApproved, {
    yes: say('DOCKET_PORT', where),
    no: say('DOCKET_PORT.standby', where),
    field: 'splitter_port',
  });
};

const serial = ({ order }: DocketFacts): DocketCheck =>
  check(SERIAL.test((order.onuSerial ?? '').trim().toUpperCase()), {
    yes: say('DOCKET_SERIAL', { serial: order.onuSerial }),
    no: filled(order.onuSerial)
      ? say('DOCKET_SERIAL.invalid', { serial: order.onuSerial })
      : say('DOCKET_SERIAL.missing'),
    field: 'onu_serial',
  });

const check = (
  ok: boolean,
  { yes, no, field }: { yes: Said; no: Said; field: string },
): DocketCheck => ({ ...(ok ? yes : no), ok, field });

const when = (condition: boolean | undefined, make: () => DocketCheck): DocketCheck[] =>
  condition ? [make()] : [];

const filled = (value: string | null): value is string => value !== null && value.trim() !== '';
