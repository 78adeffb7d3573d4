import { ownMember } from '../../kernel/paths.ts';
import { listWords } from '../words.ts';
import type { Guard } from './types.ts';
import { unless } from './types.ts';
import { isBlank } from './record.ts';

const SERIAL = /^[0-9A-Z]{8,20}$/;

export const photosRequired: Guard = {
  meaning: 'The photos that the work type asks for are there; `min` sets a least total besides.',
  params: { min: 'number' },
  check: (facts, params) => {
    const photos = facts.evidence.photos;
    const byCategory = (facts.workType.evidence_policy.photos ?? []).flatMap((rule) => {
      const have = ownMember(photos, rule.category) ?? 0;
      return unless(have >= rule.min, {
        code: 'PHOTOS_MISSING',
        message: `Take ${String(rule.min - have)} more ${rule.min - have === 1 ? 'photo' : 'photos'}: ${rule.label}.`,
        field: `photos.${rule.category}`,
      });
    });
    const min = typeof params.min === 'number' ? params.min : 0;
    const total = Object.values(photos).reduce((sum, count) => sum + count, 0);
    return byCategory.length > 0
      ? byCategory
      : unless(total >= min, {
          code: 'PHOTOS_MISSING',
          message: `Take at least ${String(min)} ${min === 1 ? 'photo' : 'photos'} (${String(total)} so far).`,
          field: 'photos',
        });
  },
};

export const signatureTaken: Guard = {
  meaning: 'The customer has signed, where the work type asks for it.',
  check: (facts) =>
    unless(!facts.workType.evidence_policy.signature || facts.evidence.signatures > 0, {
      code: 'SIGNATURE_MISSING',
      message: 'Let the customer sign.',
      field: 'signature',
    }),
};

export const serialNumbersValidated: Guard = {
  meaning:
    'The ONU serial number is there and has the right shape, where the work type asks for it.',
  check: (facts) => {
    const serial = facts.order.onu_serial;
    if (isBlank(serial))
      return unless(!facts.workType.evidence_policy.serial, {
        code: 'SERIAL_MISSING',
        message: 'Scan or enter the ONU serial number.',
        field: 'onu_serial',
      });
    return unless(SERIAL.test(String(serial).trim().toUpperCase()), {
      code: 'SERIAL_INVALID',
      message: 'The ONU serial number must be 8 to 20 letters and digits. Scan it again.',
      field: 'onu_serial',
    });
  },
};

export const splitterAssigned: Guard = {
  meaning: 'A splitter port is attached, where the work type asks for it.',
  check: (facts) =>
    unless(!facts.workType.evidence_policy.splitter || facts.port !== null, {
      code: 'PORT_MISSING',
      message: 'Choose the splitter and its port.',
      field: 'splitter_port',
    }),
};

export const standbyApproved: Guard = {
  meaning: 'A standby port is used only with an approval.',
  check: (facts) =>
    unless(!facts.port?.isStandby || facts.port.standbyApproved, {
      code: 'STANDBY_APPROVAL_MISSING',
      message: `Port ${String(facts.port?.number ?? '')} of ${facts.port?.splitter ?? 'the splitter'} is its standby port: attach the partner's approval or choose another port.`,
      field: 'splitter_port',
    }),
};

export const noOpenBlockers: Guard = {
  meaning: 'No blocker is open.',
  check: (facts) =>
    unless(facts.openBlockers.length === 0, {
      code: 'BLOCKER_OPEN',
      message: `Resolve the open blocker first: ${listWords(facts.openBlockers.map((blocker) => blocker.reason))}.`,
    }),
};
