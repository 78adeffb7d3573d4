import { TEMPLATE_KINDS } from '../../../extensions/domain/billing/choices.ts';
import { boolean, choice, defineCollection, text } from '../../dsl.ts';
import { grant } from '../access.ts';
import { isActive, name } from '../fields.ts';

export const documentTemplates = defineCollection({
  name: 'document_templates',
  domain: 'billing',
  label: 'Document templates',
  singular: 'Document template',
  note: 'How an invoice or docket looks: Handlebars and CSS, rendered without scripts and without network.',
  icon: 'article',
  tenancy: 'company',
  display: '{{name}}',
  tracking: 'all',
  fields: {
    kind: choice(TEMPLATE_KINDS, { required: true, note: 'What it prints.' }),
    name: name('Name that people use; unique for the kind.'),
    is_default: boolean({
      label: 'Default',
      note: 'Used when nothing else is said; one template of the kind.',
    }),
    is_active: isActive('An inactive template is not used.'),
    body: text({
      required: true,
      interface: 'input-code',
      interfaceOptions: { language: 'htmlmixed' },
      note: 'Handlebars over HTML.',
    }),
    css: text({
      interface: 'input-code',
      interfaceOptions: { language: 'css' },
      label: 'CSS',
      note: 'Style of the page.',
    }),
  },
  unique: [['company', 'kind', 'name']],
  access: grant({ read: ['manager', 'finance', 'auditor'], full: ['admin'] }),
});
