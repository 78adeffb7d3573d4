import { TECHNICIAN_SKILLS } from '../../../extensions/domain/organisation/choices.ts';
import { choice, date, defineCollection, reference } from '../../dsl.ts';
import { OFFICE, grant } from '../access.ts';

export const technicianSkills = defineCollection({
  name: 'technician_skills',
  domain: 'organisation',
  label: 'Expiry of skills',
  singular: 'Expiry of a skill',
  note: "Until when a skill of a technician counts. The skills themselves stand in the technician's record; one without a row here does not expire.",
  icon: 'workspace_premium',
  tenancy: 'company',
  display: '{{technician.name}} · {{skill}}',
  list: { columns: ['technician', 'skill', 'valid_until'], sort: 'valid_until' },
  tracking: 'all',
  words: {
    labels: {
      'Expiry of skills': ['Tamat tempoh kemahiran', 'Expiration des compétences'],
      'Expiry of a skill': ['Tamat tempoh kemahiran', 'Expiration d’une compétence'],
      Skill: ['Kemahiran', 'Compétence'],
      'Valid until': ['Sah hingga', 'Valable jusqu’au'],
    },
    texts: {
      'Whose skill.': ['Kemahiran siapa.', 'De qui.'],
      "A skill of the technician's record.": [
        'Kemahiran dalam rekod juruteknik.',
        'Une compétence de la fiche du technicien.',
      ],
      'Last day on which it counts.': ['Hari terakhir ia dikira.', 'Dernier jour où elle compte.'],
    },
  },
  fields: {
    technician: reference('technicians', {
      required: true,
      onDelete: 'cascade',
      note: 'Whose skill.',
    }),
    skill: choice(TECHNICIAN_SKILLS, {
      required: true,
      allowOther: true,
      note: "A skill of the technician's record.",
    }),
    valid_until: date({ required: true, note: 'Last day on which it counts.' }),
  },
  unique: [['company', 'technician', 'skill']],
  access: grant({ read: OFFICE, full: ['admin', 'manager', 'dispatcher'] }),
});
