/** Numbers of accounts that events and revisions of earlier releases hold in full. */
export const migration = {
  name: '861-sensitive-values',
  phase: 'after',
  sql: `
    update fieldwright.domain_events e set
      before = case when e.before->>'account_number' is null then e.before else
        jsonb_set(e.before::jsonb, '{account_number}',
          to_jsonb(fieldwright.masked(e.before->>'account_number')))::json end,
      after = case when e.after->>'account_number' is null then e.after else
        jsonb_set(e.after::jsonb, '{account_number}',
          to_jsonb(fieldwright.masked(e.after->>'account_number')))::json end
    where e.collection = 'banks'
      and coalesce(e.before->>'account_number', e.after->>'account_number') is not null;
    update directus_revisions set
      data = (data::jsonb - 'account_number')::json,
      delta = (delta::jsonb - 'account_number')::json
    where collection = 'banks';
  `,
} as const;
