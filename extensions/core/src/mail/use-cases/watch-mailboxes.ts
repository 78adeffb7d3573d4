import type { Knex } from 'knex';
import { mailboxTrouble, profileTrouble, type Trouble } from '../../../../domain/mail/index.ts';
import type { UseCaseContext } from '../../platform/context.ts';
import { mailboxFigures, profileFigures } from '../health-figures.ts';

/** Whoever can do something about it when nobody is named. */
const fallback = async (knex: Knex, company: string): Promise<string[]> => {
  const rows = await knex('memberships as m')
    .join('directus_users as u', 'u.id', 'm.user')
    .where({ 'm.company': company, 'm.is_active': true, 'u.status': 'active' })
    .join('personas as p', 'p.code', 'm.persona')
    .whereRaw(`p.capabilities::jsonb @> '["intake-profiles"]'`)
    .select<{ user: string; capabilities: string[] }[]>('m.user', 'p.capabilities');
  const managers = rows.filter(({ capabilities }) => !capabilities.includes('company-setup'));
  return [...new Set((managers.length > 0 ? managers : rows).map(({ user }) => user))];
};

type Matter = {
  company: string;
  subject: string;
  title: string;
  trouble: Trouble | null;
  responsible: string | null;
  collection: string;
  item: string | null;
};

const tell = async (ctx: UseCaseContext, matter: Matter, trouble: Trouble): Promise<number> => {
  const recipients = matter.responsible
    ? [matter.responsible]
    : await fallback(ctx.trx, matter.company);
  if (recipients.length > 0)
    await ctx.trx('directus_notifications').insert(
      recipients.map((recipient) => ({
        recipient,
        status: 'inbox',
        timestamp: ctx.now,
        subject: matter.title.slice(0, 255),
        message: trouble.message,
        collection: matter.collection,
        item: matter.item,
      })),
    );
  return recipients.length;
};

/** Somebody is told once for each trouble; when it has passed, the next one counts anew. */
const follow = async (ctx: UseCaseContext, matter: Matter): Promise<number> => {
  const { company, subject, trouble } = matter;
  const table = () => ctx.trx('intake_alerts').withSchema('fieldwright');
  if (!trouble) {
    await table().where({ company, subject }).delete();
    return 0;
  }
  const fresh = await table()
    .insert({ company, subject, code: trouble.code })
    .onConflict(['company', 'subject'])
    .merge()
    .whereRaw('fieldwright.intake_alerts.code <> excluded.code')
    .returning('subject');
  return fresh.length > 0 ? tell(ctx, matter, trouble) : 0;
};

/** Looks at every mailbox and profile and tells who is responsible for what is wrong. */
export const watchMailboxes = async (
  ctx: UseCaseContext,
): Promise<{ mailboxes: number; profiles: number; told: number }> => {
  const scope = { companies: null, days: 1 };
  const boxes = await mailboxFigures(ctx.trx, scope);
  const profiles = await profileFigures(ctx.trx, scope);
  let told = 0;
  for (const box of boxes) {
    const trouble = mailboxTrouble(box, ctx.now);
    told += await follow(ctx, {
      company: box.company,
      subject: `mailbox:${box.id}`,
      title: `Mailbox "${box.name}" needs you`,
      trouble,
      responsible: box.responsible,
      collection: 'mailboxes',
      item: box.id,
    });
    await ctx
      .trx('mailboxes')
      .where({ id: box.id })
      .whereRaw(trouble ? 'alerted_at is null' : 'alerted_at is not null')
      .update({ alerted_at: trouble ? ctx.now : null });
  }
  for (const row of profiles) {
    const before = { drafts: row.drafts_before, withErrors: row.errors_before };
    told += await follow(ctx, {
      company: row.company,
      subject: `profile:${row.code}`,
      title: `Profile "${row.name}" reads worse than before`,
      trouble: profileTrouble({ drafts: row.drafts_day, withErrors: row.errors_day }, before),
      responsible: null,
      collection: 'parser_profiles',
      item: null,
    });
  }
  return { mailboxes: boxes.length, profiles: profiles.length, told };
};
