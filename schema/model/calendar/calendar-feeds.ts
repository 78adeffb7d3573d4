import { defineCollection, instant, reference, string } from '../../dsl.ts';

const SHOWN = ['id', 'company', 'person', 'last_used_at', 'revoked_at', 'created_at', 'created_by'];
const READ = { read: { fields: SHOWN } } as const;

export const calendarFeeds = defineCollection({
  name: 'calendar_feeds',
  domain: 'calendar',
  label: 'Calendar links',
  singular: 'Calendar link',
  note: 'Lets the calendar program of one person read what is in his calendar here, until it is taken back.',
  icon: 'rss_feed',
  tenancy: 'company',
  display: '{{person.first_name}} {{person.last_name}}',
  tracking: 'activity',
  events: {
    omit: ['token_hash', 'last_used_at'],
    named: [{ field: 'revoked_at', set: 'revoked' }],
  },
  list: { columns: ['person', 'created_at', 'last_used_at', 'revoked_at'], sort: '-created_at' },
  words: {
    labels: {
      'Calendar links': ['Pautan kalendar', 'Liens de calendrier'],
      'Calendar link': ['Pautan kalendar', 'Lien de calendrier'],
      Person: ['Orang', 'Personne'],
      'Last used at': ['Kali terakhir digunakan', 'Dernière utilisation'],
    },
    texts: {
      'Whose calendar it shows.': [
        'Kalendar siapa yang ditunjukkan.',
        'De qui il montre le calendrier.',
      ],
      'Digest of the secret in the link; the secret itself is kept nowhere.': [
        'Cernaan rahsia dalam pautan; rahsia itu sendiri tidak disimpan di mana-mana.',
        'Empreinte du secret dans le lien ; le secret lui-même n’est conservé nulle part.',
      ],
      'When it was last read, to the minute.': [
        'Bila kali terakhir dibaca, hingga minit.',
        'Quand il a été lu pour la dernière fois, à la minute près.',
      ],
      'When it was taken back.': ['Bila ia ditarik balik.', 'Quand il a été retiré.'],
    },
  },
  fields: {
    person: reference('directus_users', {
      required: true,
      readonly: true,
      onDelete: 'cascade',
      display: 'user',
      note: 'Whose calendar it shows.',
    }),
    token_hash: string({
      length: 64,
      required: true,
      readonly: true,
      hidden: true,
      note: 'Digest of the secret in the link; the secret itself is kept nowhere.',
    }),
    last_used_at: instant({ readonly: true, note: 'When it was last read, to the minute.' }),
    revoked_at: instant({ readonly: true, note: 'When it was taken back.' }),
  },
  access: { admin: READ, auditor: READ },
});
