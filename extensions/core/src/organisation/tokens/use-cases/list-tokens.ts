import type { Knex } from 'knex';

export type ListedToken = {
  id: string;
  name: string;
  hint: string;
  state: 'active' | 'expired' | 'revoked';
  createdAt: Date;
  createdBy: string | null;
  expiresAt: Date | null;
  lastUsedAt: Date | null;
  revokedAt: Date | null;
};

type Row = {
  id: string;
  name: string;
  hint: string;
  created_at: Date;
  expires_at: Date | null;
  last_used_at: Date | null;
  revoked_at: Date | null;
  first_name: string | null;
  last_name: string | null;
};

const MOST = 500;

const stateOf = ({ revoked_at: revoked, expires_at: expires }: Row, now: Date) => {
  if (revoked) return 'revoked' as const;
  return expires && expires <= now ? ('expired' as const) : ('active' as const);
};

/** The tokens of a company, those that work first. The caller has asked the right. */
export const listTokens = async (knex: Knex, company: string): Promise<ListedToken[]> => {
  const now = new Date();
  const rows = (await knex('api_tokens as t')
    .leftJoin('directus_users as u', 'u.id', 't.created_by')
    .where('t.company', company)
    .orderByRaw('t.revoked_at is not null, t.created_at desc')
    .limit(MOST)
    .select('t.*', 'u.first_name', 'u.last_name')) as Row[];
  return rows.map((row) => ({
    id: row.id,
    name: row.name,
    hint: row.hint,
    state: stateOf(row, now),
    createdAt: row.created_at,
    createdBy: [row.first_name, row.last_name].filter(Boolean).join(' ') || null,
    expiresAt: row.expires_at,
    lastUsedAt: row.last_used_at,
    revokedAt: row.revoked_at,
  }));
};
