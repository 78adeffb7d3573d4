import { ABSENCE_KINDS } from '../../../extensions/domain/organisation/choices.ts';
import { choice, defineCollection, instant, reference } from '../../dsl.ts';
import { grant } from '../access.ts';
import { notes } from '../fields.ts';

export const absences = defineCollection({
  name: 'absences',
  domain: 'organisation',
  label: 'Absences',
  singular: 'Absence',
  note: 'A time in which a technician cannot be planned: leave, illness, training.',
  icon: 'event_busy',
  tenancy: 'company',
  display: '{{technician.name}} · {{starts_at}}',
  list: { columns: ['technician', 'kind', 'starts_at', 'ends_at', 'note'], sort: '-starts_at' },
  tracking: 'all',
  words: {
    labels: {
      'Leave request': ['Permohonan cuti', 'Demande de congé'],
      Absences: ['Ketidakhadiran', 'Absences'],
      Absence: ['Ketidakhadiran', 'Absence'],
      Note: ['Catatan', 'Note'],
    },
    texts: {
      'Who is away.': ['Siapa yang tiada.', 'Qui est absent.'],
      'Why.': ['Sebab.', 'Motif.'],
      'First moment of it.': ['Saat pertama.', 'Premier instant.'],
      'From when the technician can be planned again.': [
        'Sejak bila juruteknik boleh dirancang semula.',
        'À partir de quand le technicien peut de nouveau être planifié.',
      ],
      'For the office.': ['Untuk pejabat.', 'Pour le bureau.'],
      'The approved leave that made it; cancel that one instead.': [
        'Cuti diluluskan yang membuatnya; batalkan yang itu.',
        'Le congé approuvé dont elle vient ; annulez plutôt celui-ci.',
      ],
    },
  },
  fields: {
    technician: reference('technicians', {
      required: true,
      onDelete: 'cascade',
      note: 'Who is away.',
    }),
    kind: choice(ABSENCE_KINDS, { required: true, default: 'leave', note: 'Why.' }),
    starts_at: instant({ required: true, note: 'First moment of it.' }),
    ends_at: instant({
      required: true,
      note: 'From when the technician can be planned again.',
    }),
    note: notes('For the office.'),
    leave_request: reference('leave_requests', {
      readonly: true,
      onDelete: 'cascade',
      note: 'The approved leave that made it; cancel that one instead.',
    }),
  },
  indexes: [['company', 'technician', 'starts_at']],
  access: grant({ read: ['auditor'], full: ['admin', 'manager', 'dispatcher'] }),
});
