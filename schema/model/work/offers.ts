import { OFFER_STATES } from '../../../extensions/domain/work/choices.ts';
import { choice, defineCollection, instant, reference } from '../../dsl.ts';
import { READ_BY_OFFICE } from '../access.ts';

export const offers = defineCollection({
  name: 'offers',
  domain: 'work',
  label: 'Offers',
  singular: 'Offer',
  note: 'A visit that is offered to a technician, beside others; the first who accepts has it.',
  icon: 'campaign',
  tenancy: 'company',
  display: '{{work_order.number}} · {{technician.name}}',
  list: {
    columns: ['work_order', 'technician', 'state', 'starts_at', 'expires_at'],
    sort: '-expires_at',
  },
  tracking: 'all',
  events: {
    named: [
      {
        field: 'state',
        to: {
          accepted: 'accepted',
          declined: 'declined',
          expired: 'expired',
          withdrawn: 'withdrawn',
        },
      },
    ],
  },
  words: {
    labels: {
      Offers: ['Tawaran', 'Offres'],
      Offer: ['Tawaran', 'Offre'],
      'Expires at': ['Tamat tempoh pada', 'Expire le'],
      'Answered at': ['Dijawab pada', 'Réponse le'],
    },
    texts: {
      'The order that is offered.': ['Pesanan yang ditawarkan.', 'L’ordre proposé.'],
      'Who may take it.': ['Siapa yang boleh mengambilnya.', 'Qui peut le prendre.'],
      'Start of the visit.': ['Mula lawatan.', 'Début de l’intervention.'],
      'End of the visit.': ['Tamat lawatan.', 'Fin de l’intervention.'],
      'Until when it can be accepted.': [
        'Hingga bila ia boleh diterima.',
        'Jusqu’à quand elle peut être acceptée.',
      ],
      'What became of it.': ['Apa jadinya.', 'Ce qu’elle est devenue.'],
      'When the technician answered.': [
        'Bila juruteknik menjawab.',
        'Quand le technicien a répondu.',
      ],
    },
  },
  fields: {
    work_order: reference('work_orders', {
      required: true,
      readonly: true,
      note: 'The order that is offered.',
    }),
    technician: reference('technicians', {
      required: true,
      readonly: true,
      note: 'Who may take it.',
    }),
    starts_at: instant({ required: true, readonly: true, note: 'Start of the visit.' }),
    ends_at: instant({ required: true, readonly: true, note: 'End of the visit.' }),
    expires_at: instant({
      required: true,
      readonly: true,
      note: 'Until when it can be accepted.',
    }),
    state: choice(OFFER_STATES, {
      required: true,
      default: 'open',
      readonly: true,
      note: 'What became of it.',
    }),
    answered_at: instant({ readonly: true, note: 'When the technician answered.' }),
  },
  indexes: [
    ['company', 'work_order'],
    ['company', 'technician', 'state'],
  ],
  access: READ_BY_OFFICE,
});
