import { boolean, defineCollection } from '../../dsl.ts';
import { READ_BY_OFFICE } from '../access.ts';
import { code, name } from '../fields.ts';

export const forms = defineCollection({
  name: 'forms',
  domain: 'work',
  label: 'Forms',
  singular: 'Form',
  note: 'What is answered on site: an inspection, a checklist, a hand-over. Its fields stand in its versions.',
  icon: 'assignment',
  tenancy: 'company',
  display: '{{name}}',
  list: { columns: ['name', 'code', 'is_active', 'updated_at'], sort: 'name' },
  tracking: 'all',
  words: {
    labels: {
      Forms: ['Borang', 'Formulaires'],
      Form: ['Borang', 'Formulaire'],
    },
    texts: {
      'Short name, unique in the company.': [
        'Nama pendek, unik dalam syarikat.',
        'Nom court, unique dans la société.',
      ],
      'What people read above the form.': [
        'Apa yang dibaca di atas borang.',
        'Ce qu’on lit au-dessus du formulaire.',
      ],
      'Off asks nobody any more; what was answered stays.': [
        'Jika dimatikan, tiada sesiapa ditanya lagi; jawapan kekal.',
        'Désactivé, il n’est plus demandé à personne ; les réponses restent.',
      ],
    },
  },
  fields: {
    code: code('Short name, unique in the company.', { readonly: true }),
    name: name('What people read above the form.', { readonly: true }),
    is_active: boolean({
      label: 'Active',
      default: true,
      readonly: true,
      note: 'Off asks nobody any more; what was answered stays.',
    }),
  },
  unique: [['company', 'code']],
  searchable: ['name', 'code'],
  access: READ_BY_OFFICE,
});
