import type { Knex } from 'knex';
import { type FieldTechnician, findLinkTechnician } from '../field/index.ts';
import { hashOfToken, isSameHash } from '../organisation/index.ts';
import type { Actor, VisitLink } from '../platform/actor.ts';
import { refusal } from '../platform/errors.ts';

export type OpenLink = {
  actor: Actor;
  link: VisitLink;
  technician: FieldTechnician;
  expiresAt: Date;
};

type Row = {
  id: string;
  company: string;
  work_order: string;
  technician: string;
  holder: string;
  token_hash: string;
  expires_at: Date;
};

/** Unknown, expired and taken back read alike: nobody learns that there was one. */
export const linkGone = (): Error => refusal('VISIT_LINK_GONE', 410);

/** What a technician's persona may do on a visit, without the passwords of the order. */
const CAPABILITIES = ['field-work', 'orders-transition', 'ports-allocate'] as const;

/** Used to the minute: a phone that asks often writes once in a while. */
const USED = `update visit_links set last_used_at = now()
  where id = ? and (last_used_at is null or last_used_at < now() - interval '1 minute')`;

const actorOf = ({ requestId, via, ip }: Actor, link: VisitLink): Actor => ({
  userId: null,
  isPlatformAdmin: false,
  memberships: [
    {
      company: link.company,
      persona: 'technician',
      actsAs: 'technician',
      capabilities: CAPABILITIES,
    },
  ],
  source: 'portal',
  requestId,
  via: `${via ?? ''} (link ${link.id})`.trim(),
  ...(ip ? { ip } : {}),
  link,
});

/**
 * Who acts by the link with this secret, whoever else is signed in on the device: nobody with an
 * account, as the technician that the link was made for, on its order alone.
 *
 * Errors: VISIT_LINK_GONE (410) for an unknown, expired or revoked one and an inactive company.
 */
export const openLink = async (
  knex: Knex,
  caller: Actor,
  token: string | undefined,
): Promise<OpenLink> => {
  if (!token || !/^[\w-]{20,100}$/.test(token)) throw linkGone();
  const hash = hashOfToken(token);
  const row = await knex('visit_links')
    .where({ token_hash: hash })
    .whereNull('revoked_at')
    .where('expires_at', '>', knex.fn.now())
    .first<Row | undefined>();
  if (!row || !isSameHash(row.token_hash, hash)) throw linkGone();
  const { id, company, work_order: order, technician, holder, expires_at: expiresAt } = row;
  const link = { id, company, order, technician, holder };
  const found = await findLinkTechnician(knex, link);
  if (!found) throw linkGone();
  await knex.raw(USED, [id]);
  return { actor: actorOf(caller, link), link, technician: found, expiresAt };
};
