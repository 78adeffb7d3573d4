import type { Knex } from 'knex';
import type { RegressionResult } from '../../../../../domain/intake/teach/index.ts';

const DAYS = 30;

type Row = {
  id: string;
  code: string;
  name: string;
  version: number;
  status: string;
  family: string;
  auto_approve: boolean;
  effective_from: string | null;
  effective_to: string | null;
  activated_at: Date | null;
  regression: RegressionResult | null;
  partner: string | null;
  partner_group: string | null;
  site: string | null;
  samples: number;
  can_reteach: boolean;
  files: number;
  failed: number;
  drifted: number;
  drafts: number;
  doubtful: number;
  last_at: Date | null;
};

/** What came in and how it went, of one version in the last days. */
const HEALTH = `
  select
    count(*)::int as files,
    count(*) filter (where s.status = 'failed' or s.failure_class is not null)::int as failed,
    count(*) filter (where s.drift is not null)::int as drifted,
    max(s.received_at) as last_at
  from parse_sessions s
  where s.company = p.company and s.profile = p.id
    and s.received_at > now() - make_interval(days => ${DAYS})`;

const DOUBT = `
  select
    count(*)::int as drafts,
    count(*) filter (where d.status = 'needs_review')::int as doubtful
  from parse_drafts d
  where d.company = p.company and d.profile = p.id
    and d.created_at > now() - make_interval(days => ${DAYS})`;

const sql = `
  select p.id, p.code, p.name, p.version, p.status, p.family, p.auto_approve, p.activated_at,
    p.regression, p.site, r.code as partner, g.code as partner_group,
    to_char(p.effective_from, 'YYYY-MM-DD') as effective_from,
    to_char(p.effective_to, 'YYYY-MM-DD') as effective_to,
    (select count(*)::int from parser_samples m
      where m.company = p.company and m.profile_code = p.code) as samples,
    (p.definition::jsonb ? 'taught') as can_reteach,
    health.*, doubt.*
  from parser_profiles p
  left join partners r on r.company = p.company and r.id = p.partner
  left join partner_groups g on g.company = p.company and g.id = p.partner_group
  cross join lateral (${HEALTH}) health
  cross join lateral (${DOUBT}) doubt
  where p.company = :company
  order by lower(p.name), p.code, p.version desc`;

/** Every version of a company's profiles with what the last thirty days made of it. */
export const listProfiles = async (knex: Knex, company: string) => {
  // Knex reads `?` as a place for a value.
  const { rows } = await knex.raw<{ rows: Row[] }>(sql.replace(' ? ', ' \\? '), { company });
  return {
    days: DAYS,
    profiles: rows.map(
      ({
        can_reteach: canReteach,
        auto_approve: autoApprove,
        activated_at: activatedAt,
        ...row
      }) => ({
        id: row.id,
        code: row.code,
        name: row.name,
        version: row.version,
        status: row.status,
        family: row.family,
        partner: row.partner,
        partnerGroup: row.partner_group,
        site: row.site,
        autoApprove,
        effectiveFrom: row.effective_from,
        effectiveTo: row.effective_to,
        activatedAt,
        regression: row.regression,
        samples: row.samples,
        canReteach,
        health: {
          files: row.files,
          failed: row.failed,
          drifted: row.drifted,
          drafts: row.drafts,
          doubtful: row.doubtful,
          lastAt: row.last_at,
        },
      }),
    ),
  };
};
