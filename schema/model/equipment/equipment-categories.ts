import { OVERDUE_RULES } from '../../../extensions/domain/equipment/choices.ts';
import { boolean, choice, defineCollection, integer, string } from '../../dsl.ts';
import { grant, OFFICE } from '../access.ts';
import { isActive, name, notes } from '../fields.ts';
import { EQUIPMENT_WORDS } from './words.ts';

export const equipmentCategories = defineCollection({
  name: 'equipment_categories',
  domain: 'equipment',
  label: 'Equipment categories',
  singular: 'Equipment category',
  note: 'A kind of equipment with how its pieces are numbered, checked and booked.',
  icon: 'category',
  tenancy: 'company',
  display: '{{name}}',
  list: {
    columns: ['name', 'code_pattern', 'inspection_months', 'calibration_months', 'is_exclusive'],
    sort: 'name',
  },
  tracking: 'all',
  words: EQUIPMENT_WORDS,
  fields: {
    name: name('Name that people use.'),
    code_pattern: string({
      length: 40,
      required: true,
      default: 'EQ-{seq:4}',
      note: 'How new pieces are numbered: EQ-{seq:4} gives EQ-0001.',
    }),
    inspection_months: integer({
      label: 'Inspect every (months)',
      note: 'A passed inspection is good for so many months; empty when there is none.',
    }),
    calibration_months: integer({
      label: 'Calibrate every (months)',
      note: 'A passed calibration is good for so many months; empty when there is none.',
    }),
    overdue_rule: choice(OVERDUE_RULES, {
      required: true,
      default: 'warn',
      label: 'When a check is overdue',
      note: 'What happens when a piece is booked for a time in which its check is overdue.',
    }),
    is_exclusive: boolean({
      default: true,
      label: 'One booking at a time',
      note: 'Two tasks cannot have the same piece at the same time.',
    }),
    max_days_out: integer({
      label: 'Back within (days)',
      note: 'How long a piece may be out when nobody says until when.',
    }),
    notes: notes('Anything worth knowing.'),
    is_active: isActive('An inactive category is not offered for new pieces.'),
  },
  unique: [['company', 'name']],
  access: grant({ read: OFFICE, full: ['admin'] }),
});
