/**
 * Tokens of programs are found by their digest, a program has one at a time, and what a company
 * says of its country and colour has the form that everybody reads.
 */
export const migration = {
  name: '560-company-setup',
  phase: 'after',
  sql: `
    create unique index api_tokens_hash on api_tokens (token_hash);
    create unique index api_tokens_user on api_tokens ("user") where revoked_at is null;
    alter table api_tokens
      add constraint api_tokens_hash_form check (token_hash ~ '^[0-9a-f]{64}$');
    alter table companies
      add constraint companies_country check (country ~ '^[A-Z]{2}$'),
      add constraint companies_color check (color ~ '^#[0-9a-fA-F]{6}$');
  `,
} as const;
