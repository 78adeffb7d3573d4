import { defineCollection, instant, reference, string } from '../../dsl.ts';
import { grant } from '../access.ts';

export const delegations = defineCollection({
  name: 'delegations',
  domain: 'approvals',
  label: 'Delegations',
  singular: 'Delegation',
  note: 'For a time, somebody else decides in place of a person who is away.',
  icon: 'swap_horiz',
  tenancy: 'company',
  display: '{{delegator.first_name}} {{delegator.last_name}} · {{starts_at}}',
  tracking: 'all',
  list: {
    columns: ['delegator', 'delegate', 'starts_at', 'ends_at', 'reason'],
    sort: '-starts_at',
  },
  words: {
    labels: {
      Delegations: ['Perwakilan', 'Délégations'],
      Delegation: ['Perwakilan', 'Délégation'],
      Delegator: ['Pemberi kuasa', 'Délégant'],
      Delegate: ['Wakil', 'Délégué'],
    },
    texts: {
      'Who is away.': ['Siapa yang tiada.', 'Qui est absent.'],
      'Who decides meanwhile.': ['Siapa memutuskan sementara itu.', 'Qui décide pendant ce temps.'],
      'From when.': ['Sejak bila.', 'Depuis quand.'],
      'Until when; this moment is no longer part of it.': [
        'Hingga bila; saat ini tidak termasuk.',
        'Jusqu’à quand ; cet instant n’en fait plus partie.',
      ],
      'Why, for those who read it later.': [
        'Sebab, untuk yang membacanya kemudian.',
        'Pourquoi, pour qui le lira plus tard.',
      ],
      'When it was taken back.': ['Bila ia ditarik balik.', 'Quand il a été retiré.'],
    },
  },
  fields: {
    delegator: reference('directus_users', {
      required: true,
      readonly: true,
      onDelete: 'cascade',
      display: 'user',
      note: 'Who is away.',
    }),
    delegate: reference('directus_users', {
      required: true,
      readonly: true,
      onDelete: 'cascade',
      display: 'user',
      note: 'Who decides meanwhile.',
    }),
    starts_at: instant({ required: true, readonly: true, note: 'From when.' }),
    ends_at: instant({
      required: true,
      readonly: true,
      note: 'Until when; this moment is no longer part of it.',
    }),
    reason: string({ readonly: true, note: 'Why, for those who read it later.' }),
    revoked_at: instant({ readonly: true, note: 'When it was taken back.' }),
  },
  indexes: [['company', 'delegator', 'starts_at']],
  access: grant({ read: ['admin', 'auditor'] }),
});
