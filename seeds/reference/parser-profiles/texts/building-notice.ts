import type { TextProfile } from '../../../../extensions/domain/intake/profile.ts';
import { COUNTRY, ZONE } from '../shared.ts';
import { base } from './shared.ts';

const NAME_AND_CODE =
  '^[ \\t]*(?:RFB\\s+MEETING\\s+)?([^|\\n]+?)[ \\t]*\\|[ \\t]*[A-Z0-9-]+[ \\t]*$';
const CODE = '^[^|\\n]+\\|[ \\t]*([A-Z0-9-]+)[ \\t]*$';

/** `RFB MEETING <building> | <code>`: a building is about to be connected. */
export const timeBuildingNotice: TextProfile = {
  ...base,
  code: 'time-rfb-meeting',
  name: 'TIME notice of a building meeting (RFB)',
  priority: 14,
  recognise: {
    minimum: 4,
    signs: [
      { where: 'subject', pattern: '\\bRFB\\b', weight: 3, required: true },
      { where: 'label', pattern: 'BM PIC', weight: 1 },
      { where: 'label', pattern: 'Location', weight: 1 },
      { where: 'text', pattern: '\\S\\s*\\|\\s*[A-Z0-9-]+\\s*$', weight: 1 },
    ],
  },
  definition: {
    kind: 'building_notice',
    timeZone: ZONE,
    country: COUNTRY,
    fields: [
      { kind: 'constant', field: 'partnerGroup', value: 'TIME' },
      { kind: 'text', field: 'buildingName', pattern: NAME_AND_CODE, where: ['text', 'subject'] },
      { kind: 'text', field: 'buildingCode', pattern: CODE, where: ['text', 'subject'] },
      {
        kind: 'value',
        field: 'meeting.start',
        labels: ['Date', 'Time'],
        allLabels: true,
        join: ' ',
        transform: 'appointment-text',
        options: {
          formats: [
            'd MMMM yyyy h:mm a',
            'd MMM yyyy h:mm a',
            'd MMMM yyyy HH:mm',
            'd MMM yyyy HH:mm',
            'd/M/yyyy h:mm a',
            'd/M/yyyy HH:mm',
            'yyyy-MM-dd HH:mm',
          ],
        },
      },
      {
        kind: 'value',
        field: 'meeting.location',
        labels: ['Location', 'Venue'],
        place: 'block',
        join: ' ',
      },
      { kind: 'constant', field: 'contact.role', value: 'BM PIC' },
      { kind: 'value', field: 'contact.name', labels: ['BM PIC', 'PIC'] },
      {
        kind: 'value',
        field: 'contact.phone',
        labels: ['Phone', 'Contact No', 'Tel', 'H/P'],
        transform: 'first-phone',
      },
      { kind: 'value', field: 'contact.email', labels: ['email', 'E-mail'], extract: '\\S+@\\S+' },
    ],
    required: { '*': [{ field: 'buildingName', code: 'MISSING_FIELD' }] },
    checks: [],
    enrichment: ['buildingCode', 'meeting.start', 'contact.name', 'contact.phone'],
  },
};
