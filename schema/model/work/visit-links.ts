import { defineCollection, instant, reference, string, user } from '../../dsl.ts';
import { OFFICE } from '../access.ts';

const SHOWN = [
  'id',
  'company',
  'work_order',
  'technician',
  'holder',
  'phone',
  'expires_at',
  'last_used_at',
  'revoked_at',
  'revoked_by',
  'created_by',
  'created_at',
];

const READ = { read: { fields: SHOWN } } as const;

export const visitLinks = defineCollection({
  name: 'visit_links',
  domain: 'work',
  label: 'Links to visits',
  singular: 'Link to a visit',
  note: 'Lets somebody without an account do one visit of a technician, until it ends or is taken back.',
  icon: 'link',
  tenancy: 'company',
  display: '{{work_order.number}} · {{holder}}',
  tracking: 'activity',
  events: {
    omit: ['token_hash', 'last_used_at'],
    named: [{ field: 'revoked_at', set: 'revoked' }],
  },
  list: {
    columns: ['work_order', 'technician', 'holder', 'phone', 'expires_at', 'revoked_at'],
    sort: '-created_at',
  },
  words: {
    labels: {
      'Links to visits': ['Pautan ke lawatan', 'Liens vers des interventions'],
      'Link to a visit': ['Pautan ke lawatan', 'Lien vers une intervention'],
      Holder: ['Pemegang', 'Détenteur'],
      'Last used at': ['Kali terakhir digunakan', 'Dernière utilisation'],
      'Revoked by': ['Ditarik balik oleh', 'Retiré par'],
    },
    texts: {
      'The order that it opens, and nothing else.': [
        'Pesanan yang dibukanya, dan tiada yang lain.',
        'L’ordre qu’il ouvre, et rien d’autre.',
      ],
      'As whom the holder works; the link rests while the order is somebody else’s.': [
        'Pemegang bekerja sebagai siapa; pautan tidak berfungsi semasa pesanan milik orang lain.',
        'Au nom de qui le détenteur travaille ; le lien dort tant que l’ordre est à quelqu’un d’autre.',
      ],
      'Who was given the link; the history names him.': [
        'Siapa yang diberi pautan; sejarah menamakannya.',
        'À qui le lien a été donné ; l’historique le nomme.',
      ],
      'Telephone number of the holder.': [
        'Nombor telefon pemegang.',
        'Numéro de téléphone du détenteur.',
      ],
      'Digest of the secret in the link; the secret itself is kept nowhere.': [
        'Cernaan rahsia dalam pautan; rahsia itu sendiri tidak disimpan di mana-mana.',
        'Empreinte du secret dans le lien ; le secret lui-même n’est conservé nulle part.',
      ],
      'Until when it opens the visit.': [
        'Hingga bila ia membuka lawatan.',
        'Jusqu’à quand il ouvre l’intervention.',
      ],
      'When it was last used, to the minute.': [
        'Bila kali terakhir digunakan, hingga minit.',
        'Quand il a servi pour la dernière fois, à la minute près.',
      ],
      'When it was taken back.': ['Bila ia ditarik balik.', 'Quand il a été retiré.'],
      'Who took it back.': ['Siapa yang menarik baliknya.', 'Qui l’a retiré.'],
    },
  },
  fields: {
    work_order: reference('work_orders', {
      required: true,
      readonly: true,
      note: 'The order that it opens, and nothing else.',
    }),
    technician: reference('technicians', {
      required: true,
      readonly: true,
      note: 'As whom the holder works; the link rests while the order is somebody else’s.',
    }),
    holder: string({
      length: 100,
      required: true,
      readonly: true,
      note: 'Who was given the link; the history names him.',
    }),
    phone: string({ length: 32, readonly: true, note: 'Telephone number of the holder.' }),
    token_hash: string({
      length: 64,
      required: true,
      readonly: true,
      hidden: true,
      note: 'Digest of the secret in the link; the secret itself is kept nowhere.',
    }),
    expires_at: instant({
      required: true,
      readonly: true,
      note: 'Until when it opens the visit.',
    }),
    last_used_at: instant({ readonly: true, note: 'When it was last used, to the minute.' }),
    revoked_at: instant({ readonly: true, note: 'When it was taken back.' }),
    revoked_by: user({ readonly: true, note: 'Who took it back.' }),
  },
  indexes: [['company', 'work_order']],
  access: Object.fromEntries(OFFICE.map((persona) => [persona, READ])),
});
