/**
 * The queue of open drafts in the order of their age: what was decided long ago does not slow it.
 * Another index answers the counts of its tabs without the rows. Drafts of before get the columns
 * that the queue filters by.
 */
export const migration = {
  name: '150-review-queue',
  phase: 'after',
  sql: `
    update parse_drafts d
    set error_count = json_array_length(d.errors),
        order_type = left(d.values->>'orderType', 64),
        building_name = left(coalesce(d.values->'address'->>'building', d.values->>'building'), 255),
        source = s.source
    from parse_sessions s
    where s.id = d.session;

    create index parse_drafts_open_queue on parse_drafts (company, created_at, id)
      where status in ('pending', 'valid', 'needs_review');
    create index parse_drafts_open_counts
      on parse_drafts (company, status, match_kind, error_count, building, claimed_by)
      where status in ('pending', 'valid', 'needs_review');
    create index parse_drafts_claims on parse_drafts (company, claimed_at)
      where claimed_by is not null;
    create index parse_drafts_decided on parse_drafts (company, decided_at)
      where status in ('approved', 'rejected');
    create index parse_drafts_rejected on parse_drafts (company, decided_at)
      where status = 'rejected';
  `,
} as const;
