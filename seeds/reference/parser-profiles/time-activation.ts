import type { FormProfile } from '../../../extensions/domain/intake/profile.ts';
import { REQUIRED_ALWAYS, COUNTRY, ZONE } from './shared.ts';
import { TIME_CHECKS, TIME_SECTIONS, timeHead, timeService } from './time-form.ts';

export const timeActivation: FormProfile = {
  code: 'time-activation',
  name: 'TIME activation form',
  version: 3,
  family: 'form',
  priority: 100,
  partnerGroup: 'TIME',
  partner: null,
  autoApprove: false,
  recognise: {
    minimum: 6,
    signs: [
      {
        where: 'text',
        pattern: 'NOTIFICATION OF INSTALLATION',
        weight: 3,
        withinRows: 12,
        required: true,
      },
      { where: 'label', pattern: 'TASK', weight: 1 },
      { where: 'label', pattern: 'TDC CONTACT', weight: 1 },
      { where: 'label', pattern: 'SERVICE ID. / PASSWORD', weight: 1 },
      { where: 'label', pattern: 'APPOINT. DATE & TIME', weight: 1 },
      { where: 'label', pattern: 'SERVICE ID', weight: 1 },
      { where: 'label', pattern: 'SPLITTER LOCATION', weight: 1 },
      { where: 'file-name', pattern: '^A\\d{7}\\.xlsx?$', weight: 1 },
    ],
  },
  definition: {
    timeZone: ZONE,
    country: COUNTRY,
    sections: TIME_SECTIONS,
    fields: [
      ...timeHead({
        kind: 'cases',
        field: 'orderType',
        cases: [
          { when: { task: '^ACTIVATION$' }, value: 'ACTIVATION' },
          { when: { task: '^CANCELLATION$' }, value: 'CANCELLATION' },
        ],
      }),
      ...timeService(),
    ],
    required: { '*': REQUIRED_ALWAYS },
    checks: TIME_CHECKS,
    enrichment: ['package', 'loginId', 'woNumber', 'splitterCandidates', 'contactPerson'],
  },
};
