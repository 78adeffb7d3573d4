import { say } from '../../words/index.ts';
import { ownMember } from '../../kernel/paths.ts';
import { ownFact } from '../facts.ts';
import type { StateCategory } from '../types.ts';
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
        ...say(have > 0 ? 'PHOTOS_MISSING' : 'PHOTOS_MISSING.none', {
          count: rule.min - have,
          subject: { name: rule.label, translations: rule.translations ?? null },
        }),
        field: `photos.${rule.category}`,
      });
    });
    const min = typeof params.min === 'number' ? params.min : 0;
    const total = Object.values(photos).reduce((sum, count) => sum + count, 0);
    return byCategory.length > 0
      ? byCategory
      : unless(total >= min, {
          ...say('PHOTOS_MISSING.total', { min, count: total }),
          field: 'photos',
        });
  },
};

export const signatureTaken: Guard = {
  meaning: 'The customer has signed, where the work type asks for it.',
  check: (facts) =>
    unless(!facts.workType.evidence_policy.signature || facts.evidence.signatures > 0, {
      ...say('SIGNATURE_MISSING'),
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
        ...say('SERIAL_MISSING'),
        field: 'onu_serial',
      });
    return unless(SERIAL.test(String(serial).trim().toUpperCase()), {
      ...say('SERIAL_INVALID'),
      field: 'onu_serial',
    });
  },
};

export const splitterAssigned: Guard = {
  meaning: 'A splitter port is attached, where the work type asks for it.',
  check: (facts) =>
    unless(!facts.workType.evidence_policy.splitter || facts.port !== null, {
      ...say('PORT_MISSING'),
      field: 'splitter_port',
    }),
};

export const standbyApproved: Guard = {
  meaning: 'A standby port is used only with an approval.',
  check: (facts) =>
    unless(!facts.port?.isStandby || facts.port.standbyApproved, {
      ...say('STANDBY_APPROVAL_MISSING', {
        port: String(facts.port?.number ?? ''),
        splitter: facts.port?.splitter ?? '',
      }),
      field: 'splitter_port',
    }),
};

export const noOpenBlockers: Guard = {
  meaning: 'No blocker is open.',
  check: (facts) =>
    unless(facts.openBlockers.length === 0, {
      ...say('BLOCKER_OPEN', {
        blockers: {
          list: facts.openBlockers.map(({ reason, translations }) => ({
            name: reason,
            translations: translations ?? null,
          })),
        },
      }),
    }),
};

type OpenTask = { title: string; category: StateCategory };
const OVER: readonly StateCategory[] = ['done', 'closed', 'cancelled'];
const MOST_NAMED = 5;

export const allTasksDone: Guard = {
  meaning: 'Every task of the order is done, or was skipped with a reason.',
  check: (facts) => {
    const open = (ownFact<readonly OpenTask[]>(facts, 'tasks') ?? []).filter(
      ({ category }) => !OVER.includes(category),
    );
    return unless(open.length === 0, {
      ...say('TASKS_OPEN', {
        count: open.length,
        tasks: { list: open.slice(0, MOST_NAMED).map(({ title }) => title) },
      }),
      field: 'tasks',
    });
  },
};
