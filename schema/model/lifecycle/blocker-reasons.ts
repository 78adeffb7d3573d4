import {
  BLOCKER_CATEGORIES,
  BLOCKER_PHASES,
  KPI_OWNERS,
} from '../../../extensions/domain/lifecycle/choices.ts';
import { boolean, choice, defineCollection } from '../../dsl.ts';
import { REFERENCE_DATA } from '../access.ts';
import { code, isActive, name, translations } from '../fields.ts';

export const blockerReasons = defineCollection({
  name: 'blocker_reasons',
  domain: 'lifecycle',
  label: 'Blocker reasons',
  singular: 'Blocker reason',
  note: 'Why work cannot go on, and what follows from it.',
  icon: 'front_hand',
  tenancy: 'company',
  display: '{{name}}',
  tracking: 'all',
  fields: {
    code: code('Short name, unique in the company.'),
    name: name('What the technician chooses.'),
    translations: translations(),
    category: choice(BLOCKER_CATEGORIES, { required: true, note: 'Where the cause lies.' }),
    phase: choice(BLOCKER_PHASES, {
      required: true,
      default: 'both',
      note: 'When it can be chosen.',
    }),
    kpi_owner: choice(KPI_OWNERS, {
      required: true,
      default: 'technician',
      label: 'KPI owner',
      note: 'On whose record the lost time counts.',
    }),
    is_active: isActive('An inactive reason is not offered.'),
    requires_photo: boolean({ default: true, note: 'The technician must add a photo.' }),
    pauses_clock: boolean({ default: true, note: 'KPI clocks stand still while it is open.' }),
    technician_paid: boolean({ note: 'The technician is paid for the visit all the same.' }),
    partner_must_know: boolean({ note: 'The office tells the partner.' }),
  },
  unique: [['company', 'code']],
  access: REFERENCE_DATA,
});
