/** A link is found by its digest alone, and none lives longer than a month. */
export const migration = {
  name: '785-visit-links',
  phase: 'after',
  sql: `
    create unique index visit_links_token on visit_links (token_hash);
    alter table visit_links add constraint visit_links_period
      check (expires_at <= created_at + interval '31 days');
  `,
} as const;
