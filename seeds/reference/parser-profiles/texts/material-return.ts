import type { TextProfile } from '../../../../extensions/domain/intake/profile.ts';
import { COUNTRY, ZONE } from '../shared.ts';
import { ANY_SERVICE_ID, base, DAYS, SERVICE_ID_LABELS } from './shared.ts';

/** The partner's advice that he took material back (MRA), as mail or PDF. */
export const materialReturn: TextProfile = {
  ...base,
  code: 'material-return',
  name: 'Material return advice',
  priority: 11,
  recognise: {
    minimum: 3,
    signs: [
      { where: 'text', pattern: 'material return|return advice|\\bMRA\\b', weight: 2 },
      { where: 'subject', pattern: 'material return|return advice|\\bMRA\\b', weight: 1 },
      { where: 'label', pattern: 'Material Doc', weight: 2 },
      { where: 'label', pattern: 'Submission No', weight: 1 },
      { where: 'text', pattern: '\\b[A-Z]{3}-[A-Z0-9]{3}-[A-Z0-9]{3,4}\\b', weight: 1 },
    ],
  },
  definition: {
    kind: 'material_return',
    timeZone: ZONE,
    country: COUNTRY,
    fields: [
      { kind: 'constant', field: 'partnerGroup', value: 'TIME' },
      {
        kind: 'value',
        field: 'materialDocument',
        labels: ['Material Document No', 'Material Doc No', 'Material Doc #', 'Material Doc'],
        extract: '#?\\s*([A-Z0-9-]{4,})',
      },
      {
        kind: 'value',
        field: 'submissionNo',
        labels: ['Submission No', 'Submission Number', 'Submission #'],
        extract: '#?\\s*([A-Z0-9/-]{3,})',
      },
      {
        kind: 'value',
        field: 'returnDate',
        labels: ['Return Date', 'Posting Date', 'Document Date'],
        transform: 'date',
        options: { formats: DAYS },
      },
      {
        kind: 'value',
        field: 'serviceId',
        labels: SERVICE_ID_LABELS,
        extract: ANY_SERVICE_ID,
        transform: 'upper-case',
      },
      {
        kind: 'text',
        field: 'serviceId',
        pattern: ANY_SERVICE_ID,
        where: ['subject', 'text'],
        transform: 'upper-case',
        whenEmpty: true,
      },
      {
        kind: 'group',
        field: 'items',
        labels: [],
        split:
          '^.*?(?<code>[A-Z]{3}-[A-Z0-9]{3}-[A-Z0-9]{3,4})\\b[ \\t]*(?<description>.*?)[ \\t]+(?<quantity>\\d{1,4})[ \\t]*(?:pcs?|units?|ea|nos?)?[ \\t]*(?<serial>[0-9A-Z]{8,20})?[ \\t]*$',
        needs: 'code',
      },
    ],
    required: {
      '*': [
        { field: 'materialDocument', code: 'MISSING_FIELD' },
        { field: 'items', code: 'MISSING_FIELD' },
      ],
    },
    checks: [],
    enrichment: ['submissionNo', 'returnDate', 'serviceId'],
  },
};
