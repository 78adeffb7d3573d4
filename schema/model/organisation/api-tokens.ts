import { defineCollection, instant, string, user } from '../../dsl.ts';

const SHOWN = [
  'id',
  'company',
  'name',
  'user',
  'hint',
  'expires_at',
  'last_used_at',
  'revoked_at',
  'created_by',
  'created_at',
];

export const apiTokens = defineCollection({
  name: 'api_tokens',
  domain: 'organisation',
  label: 'Access tokens',
  singular: 'Access token',
  note: 'What a program of somebody else signs in with. Each has an account of its own with the persona integrator.',
  icon: 'key',
  tenancy: 'company',
  display: '{{name}}',
  tracking: 'activity',
  events: {
    omit: ['token_hash', 'last_used_at'],
    named: [{ field: 'revoked_at', set: 'revoked' }],
  },
  list: {
    columns: ['name', 'hint', 'created_at', 'expires_at', 'last_used_at', 'revoked_at'],
    sort: '-created_at',
  },
  fields: {
    name: string({
      length: 100,
      required: true,
      readonly: true,
      note: 'Which program uses it; its deeds bear this name.',
    }),
    user: user({ readonly: true, note: 'The account of the program.' }),
    token_hash: string({
      length: 64,
      required: true,
      readonly: true,
      hidden: true,
      note: 'Digest of the token; the token itself is kept nowhere.',
    }),
    hint: string({
      length: 8,
      required: true,
      readonly: true,
      note: 'Last letters of the token, to tell which it is.',
    }),
    expires_at: instant({
      readonly: true,
      note: 'Until when it works; empty for as long as wanted.',
    }),
    last_used_at: instant({ readonly: true, note: 'When it was last used, to the minute.' }),
    revoked_at: instant({ readonly: true, note: 'When it was taken back.' }),
  },
  indexes: [['company', 'created_at']],
  access: { admin: { read: { fields: SHOWN } } },
});
