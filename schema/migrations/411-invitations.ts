/** An e-mail address has one open invitation for a persona of a company. */
export const migration = {
  name: '411-invitations',
  phase: 'after',
  sql: `
    alter table invitations
      add constraint invitations_email_lower check (email = lower(email));
    create unique index invitations_open on invitations (company, email, persona)
      where accepted_at is null and revoked_at is null;
    create unique index invitations_token on invitations (token_hash);
  `,
} as const;
