import { date, defineCollection, reference } from '../../dsl.ts';
import { READ_BY_OFFICE } from '../access.ts';

export const seriesVisits = defineCollection({
  name: 'series_visits',
  domain: 'work',
  label: 'Visits of a series',
  singular: 'Visit of a series',
  note: 'One day of a repeating visit and the order that was made for it: made once, whatever becomes of the order. Without an order the day was left out.',
  icon: 'event',
  tenancy: 'company',
  display: '{{series.name}} · {{occurs_on}}',
  list: { columns: ['series', 'occurs_on', 'work_order'], sort: '-occurs_on' },
  tracking: 'none',
  hidden: true,
  words: {
    labels: {
      'Visits of a series': ['Lawatan bersiri', 'Interventions d’une série'],
      'Visit of a series': ['Lawatan bersiri', 'Intervention d’une série'],
      Series: ['Siri', 'Série'],
      'Occurs on': ['Berlaku pada', 'A lieu le'],
    },
    texts: {
      'Of what it is one.': ['Siri asalnya.', 'De quoi elle fait partie.'],
      'Day of the rule, also where the visit is on another.': [
        'Hari mengikut peraturan, walaupun lawatan pada hari lain.',
        'Jour de la règle, même si l’intervention est un autre jour.',
      ],
      'The order that was made.': ['Pesanan yang dibuat.', 'L’ordre qui a été créé.'],
    },
  },
  fields: {
    series: reference('visit_series', {
      required: true,
      readonly: true,
      onDelete: 'cascade',
      note: 'Of what it is one.',
    }),
    occurs_on: date({
      required: true,
      readonly: true,
      note: 'Day of the rule, also where the visit is on another.',
    }),
    work_order: reference('work_orders', { readonly: true, note: 'The order that was made.' }),
  },
  unique: [['company', 'series', 'occurs_on']],
  access: READ_BY_OFFICE,
});
