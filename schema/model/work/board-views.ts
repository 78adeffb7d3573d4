import { boolean, defineCollection, json, reference, string } from '../../dsl.ts';

export const boardViews = defineCollection({
  name: 'board_views',
  domain: 'work',
  label: 'Views of the board',
  singular: 'View of the board',
  note: 'Filters of the dispatch board under a name: of one person, or of all dispatchers of the company. Read and written by commands of the board.',
  icon: 'filter_list',
  tenancy: 'company',
  display: '{{name}}',
  tracking: 'all',
  hidden: true,
  words: {
    labels: {
      'Views of the board': ['Paparan papan', 'Vues du tableau'],
      'View of the board': ['Paparan papan', 'Vue du tableau'],
      Owner: ['Pemilik', 'Propriétaire'],
      Filters: ['Penapis', 'Filtres'],
      Shared: ['Dikongsi', 'Partagée'],
    },
    texts: {
      'Name that people use.': ['Nama yang digunakan.', 'Nom d’usage.'],
      'Who made it.': ['Siapa yang membuatnya.', 'Qui l’a créée.'],
      'What the board shows.': ['Apa yang ditunjukkan papan.', 'Ce que montre le tableau.'],
      'All dispatchers of the company have it.': [
        'Semua penyelaras syarikat memilikinya.',
        'Tous les répartiteurs de la société l’ont.',
      ],
    },
  },
  fields: {
    name: string({ length: 40, required: true, note: 'Name that people use.' }),
    owner: reference('directus_users', {
      required: true,
      onDelete: 'cascade',
      note: 'Who made it.',
    }),
    filters: json({ shape: 'object', required: true, default: {}, note: 'What the board shows.' }),
    is_shared: boolean({
      required: true,
      default: false,
      label: 'Shared',
      note: 'All dispatchers of the company have it.',
    }),
  },
  unique: [['company', 'owner', 'name']],
  access: {},
});
