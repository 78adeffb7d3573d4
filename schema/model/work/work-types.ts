import { defineCollection, integer, json, reference, string } from '../../dsl.ts';
import { OFFICE, grant } from '../access.ts';
import { CODE, TAGS, code, isActive, name, translations } from '../fields.ts';

export const workTypes = defineCollection({
  name: 'work_types',
  domain: 'work',
  label: 'Work types',
  singular: 'Work type',
  note: 'The template of a work order: lifecycle, duration, required fields and evidence. An order names a leaf.',
  icon: 'category',
  tenancy: 'company',
  display: '{{name}}',
  tracking: 'all',
  fields: {
    code: code('Short name, unique in the company, e.g. MODIFICATION_OUTDOOR.'),
    name: name('Name that people use.'),
    translations: translations(),
    parent: reference('work_types', {
      upwardsBy: 'id',
      note: 'The more general type it belongs to.',
    }),
    lifecycle: reference('lifecycles', {
      required: true,
      note: 'States and transitions of its orders.',
    }),
    default_duration_minutes: integer({
      required: true,
      default: 120,
      label: 'Usual duration (minutes)',
      note: 'Length proposed for an appointment.',
    }),
    number_pattern: string({
      length: 64,
      format: 'number-pattern',
      label: 'Number pattern',
      note: 'How its orders are numbered, e.g. VAL/{yyyy}/{seq:4}; {yyyy}, {yy}, {mm} and one {seq:4}. Empty: WO-2026-00001.',
    }),
    is_active: isActive('An inactive type is not offered for new orders.'),
    required_fields: json({
      shape: 'texts',
      ...TAGS,
      default: [],
      note: 'Fields of the work order that must be filled before it is assigned.',
    }),
    evidence_policy: json({
      shape: 'object',
      ...CODE,
      default: {},
      note: 'What must be proved: {"photos": [{"category": "onu", "label": "the ONU", "min": 1}], "signature": true, "serial": true, "splitter": true}.',
    }),
  },
  // Two types that are numbered alike would give the same numbers.
  unique: [
    ['company', 'code'],
    ['company', 'number_pattern'],
  ],
  access: grant({ read: [...OFFICE, 'integrator'], full: ['admin'] }),
});
