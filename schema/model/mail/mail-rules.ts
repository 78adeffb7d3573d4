import { MAIL_RULE_ACTIONS } from '../../../extensions/domain/mail/choices.ts';
import { choice, defineCollection, integer, json, reference, string, user } from '../../dsl.ts';
import { grant } from '../access.ts';
import { TAGS, isActive, name } from '../fields.ts';

export const mailRules = defineCollection({
  name: 'mail_rules',
  domain: 'intake',
  label: 'Mail rules',
  singular: 'Mail rule',
  note: 'Whose mails are read and what happens to them first. The highest priority that fits decides; a sender that no rule accepts is not trusted.',
  icon: 'rule',
  tenancy: 'company',
  display: '{{name}}',
  list: {
    columns: ['priority', 'name', 'sender', 'domain', 'subject', 'action', 'is_active'],
    sort: '-priority',
  },
  tracking: 'all',
  fields: {
    name: name('What the rule is for.'),
    priority: integer({ required: true, default: 50, note: 'The higher is asked first.' }),
    mailbox: reference('mailboxes', {
      onDelete: 'cascade',
      note: 'Only this mailbox; empty for all.',
    }),
    sender: string({ note: 'Address of the sender; * and ? stand for any text and any sign.' }),
    domain: string({ note: 'Domain of the sender, with its subdomains.' }),
    subject: string({ note: 'Texts of which the subject holds one, divided by |.' }),
    kinds: json({
      shape: 'texts',
      ...TAGS,
      default: [],
      note: 'What this sender may ask for; empty for everything.',
    }),
    action: choice(MAIL_RULE_ACTIONS, { required: true, default: 'accept', note: 'What happens.' }),
    route_to: user({ note: 'Who gets it, when the rule gives it to a person.' }),
    is_active: isActive('An inactive rule is not asked.'),
  },
  indexes: [['company', 'priority']],
  access: grant({ read: ['intake', 'auditor'], edit: ['manager'], full: ['admin'] }),
});
