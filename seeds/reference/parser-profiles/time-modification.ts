import type { FormProfile } from '../../../extensions/domain/intake/profile.ts';
import { REQUIRED_ALWAYS, COUNTRY, ZONE } from './shared.ts';
import { TIME_CHECKS, TIME_SECTIONS, timeHead, timeService } from './time-form.ts';

/** The title of an indoor relocation may not say so; the remarks name rooms then. */
const INDOORS =
  '\\bindoor\\b|relocate within|same (?:unit|premise|house)|\\b(?:living|bed|store|study|master) ?room\\b';

export const timeModification: FormProfile = {
  code: 'time-modification',
  name: 'TIME modification form (relocation)',
  version: 3,
  family: 'form',
  priority: 95,
  partnerGroup: 'TIME',
  partner: null,
  autoApprove: false,
  recognise: {
    minimum: 6,
    signs: [
      { where: 'text', pattern: 'relocat(?:ion|e)', weight: 3, withinRows: 12, required: true },
      { where: 'label', pattern: 'ONU PASSWORD', weight: 1, required: true },
      { where: 'label', pattern: 'USERNAME', weight: 1 },
      { where: 'label', pattern: 'TASK', weight: 1 },
      { where: 'label', pattern: 'OLD ADDRESS', weight: 1 },
      { where: 'label', pattern: 'TDC CONTACT', weight: 1 },
      { where: 'label', pattern: 'SERVICE ID. / PASSWORD', weight: 1 },
      { where: 'file-name', pattern: '^M\\d{7}\\.xlsx?$', weight: 1 },
    ],
  },
  definition: {
    timeZone: ZONE,
    country: COUNTRY,
    sections: TIME_SECTIONS,
    fields: [
      { kind: 'value', field: '$remarks', labels: ['REMARKS'] },
      ...timeHead({
        kind: 'cases',
        field: 'orderType',
        cases: [
          { when: { task: '^MODIFICATION$', $title: 'outdoor' }, value: 'MODIFICATION_OUTDOOR' },
          { when: { task: '^MODIFICATION$', $title: 'indoor' }, value: 'MODIFICATION_INDOOR' },
          { when: { task: '^MODIFICATION$', $remarks: INDOORS }, value: 'MODIFICATION_INDOOR' },
          { when: { task: '^CANCELLATION$' }, value: 'CANCELLATION' },
        ],
      }),
      {
        kind: 'cases',
        field: 'relocationType',
        cases: [
          { when: { $title: 'outdoor' }, value: 'Outdoor' },
          { when: { $title: 'indoor' }, value: 'Indoor' },
          { when: { $remarks: INDOORS }, value: 'Indoor' },
        ],
      },
      ...timeService(),
    ],
    required: {
      '*': REQUIRED_ALWAYS,
      MODIFICATION_OUTDOOR: [
        { field: 'oldAddress', code: 'MISSING_OLD_ADDRESS' },
        { field: 'onuPassword', code: 'MISSING_ONU_PASSWORD' },
      ],
      // Where to stands nowhere else.
      MODIFICATION_INDOOR: [{ field: 'remarks', code: 'MISSING_FIELD' }],
    },
    checks: TIME_CHECKS,
    enrichment: ['package', 'loginId', 'woNumber', 'onuSerial', 'remarks'],
  },
};
