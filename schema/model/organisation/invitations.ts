import { PERSONA_CHOICES } from '../../../extensions/domain/organisation/choices.ts';
import { choice, defineCollection, instant, reference, string, user } from '../../dsl.ts';

const SHOWN = [
  'id',
  'company',
  'email',
  'name',
  'persona',
  'site',
  'technician',
  'invited_by',
  'expires_at',
  'accepted_at',
  'accepted_by',
  'revoked_at',
  'created_at',
];

export const invitations = defineCollection({
  name: 'invitations',
  domain: 'organisation',
  label: 'Invitations',
  singular: 'Invitation',
  note: 'An offer to a person to join a company with one persona. Accepting it makes the membership.',
  icon: 'mail',
  tenancy: 'company',
  display: '{{email}} · {{persona}}',
  tracking: 'activity',
  events: {
    omit: ['token_hash'],
    named: [
      { field: 'accepted_at', set: 'accepted' },
      { field: 'revoked_at', set: 'revoked' },
    ],
  },
  list: {
    columns: ['email', 'persona', 'site', 'expires_at', 'accepted_at', 'revoked_at'],
    sort: '-created_at',
  },
  fields: {
    email: string({
      required: true,
      readonly: true,
      label: 'E-mail',
      note: 'Address of the person, in lower-case letters. The account that accepts has it.',
    }),
    name: string({
      length: 100,
      readonly: true,
      note: 'Name of the person as the inviter knows it; the person may change it on joining.',
    }),
    persona: choice(PERSONA_CHOICES, {
      allowOther: true,
      required: true,
      readonly: true,
      note: 'What the person may do in the company.',
    }),
    site: reference('sites', {
      readonly: true,
      onDelete: 'set null',
      note: 'The site the person will belong to; empty for all.',
    }),
    technician: reference('technicians', {
      readonly: true,
      onDelete: 'set null',
      note: "The technician record that becomes the person's.",
    }),
    invited_by: user({ readonly: true, note: 'Who invited.' }),
    token_hash: string({
      length: 64,
      required: true,
      readonly: true,
      hidden: true,
      note: 'Digest of the secret in the link; the secret itself is kept nowhere.',
    }),
    expires_at: instant({ required: true, readonly: true, note: 'Until when it may be accepted.' }),
    accepted_at: instant({ readonly: true, note: 'When it was accepted.' }),
    accepted_by: user({ readonly: true, note: 'Who accepted it.' }),
    revoked_at: instant({ readonly: true, note: 'When it was taken back.' }),
  },
  indexes: [['company', 'created_at']],
  access: { admin: { read: { fields: SHOWN } } },
});
