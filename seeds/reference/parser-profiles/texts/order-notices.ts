import type { TextProfile } from '../../../../extensions/domain/intake/profile.ts';
import { COUNTRY, ZONE } from '../shared.ts';
import { aboutOrder, base, needsServiceId } from './shared.ts';

const common = {
  timeZone: ZONE,
  country: COUNTRY,
  checks: [],
  enrichment: ['customerName'],
} as const;

/** Every notice names an order in its subject or body; none may be taken for a fault mail. */
const sign = (pattern: string) =>
  ({ where: 'subject', pattern, weight: 3, required: true }) as const;
const namesService = { where: 'label', pattern: 'Service ID', weight: 1 } as const;

export const timeWithdrawal: TextProfile = {
  ...base,
  code: 'time-withdrawal',
  name: 'TIME withdrawal of an order',
  priority: 15,
  recognise: {
    minimum: 3,
    signs: [sign('\\bwithdraw(?:n|al|ed)?\\b'), namesService],
  },
  definition: {
    ...common,
    kind: 'withdrawal',
    fields: [
      ...aboutOrder(),
      {
        kind: 'value',
        field: 'reason',
        labels: ['Reason of withdrawal', 'Reason for withdrawal', 'Reason', 'Remarks', 'Remark'],
      },
    ],
    required: needsServiceId,
  },
};

/** A cancellation by mail alone; with a form attached the form says it too. */
export const timeCancellation: TextProfile = {
  ...base,
  code: 'time-cancellation',
  name: 'TIME cancellation of an order',
  priority: 15,
  recognise: {
    minimum: 3,
    signs: [sign('\\bcancel(?:led|lation)?\\b|\\bC\\d{7}\\b'), namesService],
  },
  definition: {
    ...common,
    kind: 'cancellation',
    fields: [
      ...aboutOrder(),
      {
        kind: 'value',
        field: 'reason',
        labels: [
          'Reason of cancellation',
          'Reason for cancellation',
          'Reason',
          'Remarks',
          'Remark',
        ],
      },
    ],
    required: needsServiceId,
  },
};

export const timeUncontactable: TextProfile = {
  ...base,
  code: 'time-uncontactable',
  name: 'TIME notice that a customer cannot be reached',
  priority: 13,
  recognise: {
    minimum: 3,
    signs: [sign('\\bun-?contactable\\b|\\bnot contactable\\b'), namesService],
  },
  definition: {
    ...common,
    kind: 'uncontactable',
    fields: [
      ...aboutOrder(),
      {
        kind: 'value',
        field: 'phones',
        labels: ['Contact No', 'Contact Number', 'Phone'],
        transform: 'phones',
      },
      { kind: 'constant', field: 'blockerCategory', value: 'Customer' },
      { kind: 'constant', field: 'reason', value: 'Customer uncontactable' },
    ],
    required: needsServiceId,
  },
};

/** What stands before the colon of a subject when it is none of these words. */
const headOtherThan = (words: readonly string[]): string => {
  const initials = words.map((word) => word[0]).join('');
  const others = words.flatMap((word) =>
    [...word].slice(1).map((sign, at) => `${word.slice(0, at + 1)}(?:[^${sign}:][^:]*)?`),
  );
  const longer = words.map((word) => `${word}\\s*[^\\s:][^:]*`);
  return `(?:${[`[^${initials}\\s:][^:]*`, ...others, ...longer].join('|')})`;
};
const notAnswer = headOtherThan(['re', 'aw', 'balas']);

/** The new appointment stands in the form that comes with it, seldom in the mail. */
export const timeRescheduleNotice: TextProfile = {
  ...base,
  code: 'time-reschedule-notice',
  name: 'TIME notice of another appointment',
  priority: 12,
  recognise: {
    minimum: 3,
    signs: [
      // An answer to a request of ours is another thing.
      sign(`^(?:[^:]*|\\s*${notAnswer}:.*)\\bre-?schedul(?:e|ed|ing)\\b`),
      namesService,
    ],
  },
  definition: {
    ...common,
    kind: 'reschedule_notice',
    fields: [
      ...aboutOrder(),
      {
        kind: 'value',
        field: 'newStart',
        labels: ['New Appointment Date & Time', 'New Appointment', 'New Date', 'Rescheduled to'],
        transform: 'appointment-text',
      },
      { kind: 'value', field: 'reason', labels: ['Reason', 'Remarks', 'Remark'] },
    ],
    required: needsServiceId,
  },
};

const MONTH = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*';
const WEEKDAY = '(?:mon|tues|wednes|thurs|fri|satur|sun)day';
const DAY = [
  `(?:(?:this|next|coming)\\s+)?${WEEKDAY}`,
  'tomorrow|today|esok|hari ini',
  `\\d{1,2}(?:st|nd|rd|th)?\\s+${MONTH}(?:\\s+\\d{4})?`,
  '\\d{4}-\\d{2}-\\d{2}|\\d{1,2}[/.-]\\d{1,2}(?:[/.-]\\d{2,4})?',
].join('|');
const CLOCK = '\\d{1,2}(?:[:.]\\d{2})?\\s*(?:am|pm|pagi|petang)|\\d{1,2}:\\d{2}(?::\\d{2})?';

/**
 * A person's answer to a request for another slot. Only his own words are read; what they decide
 * and which day they mean is worked out where the order is known.
 */
export const rescheduleApproval: TextProfile = {
  ...base,
  code: 'reschedule-approval',
  name: 'Answer to a request for another appointment',
  priority: 14,
  recognise: {
    minimum: 3,
    signs: [
      sign('^\\s*(?:re|aw|balas)\\s*:.*\\bre-?schedul'),
      {
        where: 'text',
        pattern: '\\bapproved?\\b|\\bproceed\\b|\\bconfirmed\\b|\\bnew appointment\\b|\\breject',
        weight: 1,
      },
    ],
  },
  definition: {
    ...common,
    kind: 'reschedule_approval',
    ownWordsOnly: true,
    fields: [
      ...aboutOrder(),
      {
        kind: 'text',
        field: 'phrase',
        pattern: `\\b((?:${DAY})(?:,?\\s*(?:at|@|on)?\\s*(?:${CLOCK}))?)`,
      },
      { kind: 'text', field: 'text', pattern: '\\S[\\s\\S]*', transform: 'paragraph' },
    ],
    required: needsServiceId,
  },
};
