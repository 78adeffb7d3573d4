import type { WorkTypeSeed } from '../types.ts';

const EVERY_ORDER = ['customer_name', 'phones', 'address_text', 'building'];
const FAULT_FIELDS = ['service_id', 'ticket_id', 'awo_number', 'issue'];

const SPLITTER_PHOTO = { category: 'splitter', label: 'the splitter and the port used', min: 1 };
const ONU_PHOTO = { category: 'onu', label: 'the ONU with its serial number', min: 1 };
const COMPLETION_PHOTO = { category: 'completion', label: 'the finished work', min: 1 };

const FULL_PROOF = {
  photos: [SPLITTER_PHOTO, ONU_PHOTO, COMPLETION_PHOTO],
  signature: true,
  serial: true,
  splitter: true,
};
const LIGHT_PROOF = { photos: [COMPLETION_PHOTO], signature: true };
const FAULT_PROOF = { photos: [COMPLETION_PHOTO], signature: false, solution: true };

type Input = Pick<WorkTypeSeed, 'code' | 'name' | 'evidence_policy'> & {
  parent?: string;
  minutes: number;
  fields?: readonly string[];
};

const workType = ({ parent, minutes, fields = [], ...rest }: Input): WorkTypeSeed => ({
  ...rest,
  parent: parent ?? null,
  lifecycle: 'INSTALLER',
  default_duration_minutes: minutes,
  required_fields: [...EVERY_ORDER, ...fields],
});

/**
 * The ONU password of an outdoor relocation comes with the partner's form and is checked there: it
 * is a secret, and nobody could type it in for a hand-made order.
 */
export const INSTALLER_WORK_TYPES: readonly WorkTypeSeed[] = [
  workType({
    code: 'ACTIVATION',
    name: 'Activation',
    minutes: 120,
    fields: ['service_id'],
    evidence_policy: FULL_PROOF,
  }),
  workType({
    code: 'MODIFICATION',
    name: 'Modification',
    minutes: 120,
    evidence_policy: LIGHT_PROOF,
  }),
  workType({
    code: 'MODIFICATION_INDOOR',
    name: 'Indoor relocation',
    parent: 'MODIFICATION',
    minutes: 60,
    fields: ['service_id', 'remarks'],
    evidence_policy: LIGHT_PROOF,
  }),
  workType({
    code: 'MODIFICATION_OUTDOOR',
    name: 'Outdoor relocation',
    parent: 'MODIFICATION',
    minutes: 120,
    fields: ['service_id', 'old_address'],
    evidence_policy: FULL_PROOF,
  }),
  workType({ code: 'ASSURANCE', name: 'Assurance', minutes: 120, evidence_policy: FAULT_PROOF }),
  workType({
    code: 'ASSURANCE_STANDARD',
    name: 'Fault repair',
    parent: 'ASSURANCE',
    minutes: 120,
    fields: FAULT_FIELDS,
    evidence_policy: FAULT_PROOF,
  }),
  workType({
    code: 'ASSURANCE_REPULL',
    name: 'Cable repull',
    parent: 'ASSURANCE',
    minutes: 180,
    fields: FAULT_FIELDS,
    evidence_policy: FAULT_PROOF,
  }),
  workType({
    code: 'VALUE_ADDED_SERVICE',
    name: 'Value-added service',
    minutes: 60,
    evidence_policy: LIGHT_PROOF,
  }),
  ...(
    [
      ['UPGRADE', 'Package upgrade'],
      ['IAD', 'Voice device (IAD)'],
      ['FIXED_IP', 'Fixed IP'],
    ] as const
  ).map(([suffix, name]) =>
    workType({
      code: `VALUE_ADDED_SERVICE_${suffix}`,
      name,
      parent: 'VALUE_ADDED_SERVICE',
      minutes: 60,
      fields: ['service_id'],
      evidence_policy: LIGHT_PROOF,
    }),
  ),
];
