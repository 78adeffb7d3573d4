import type { Knex } from 'knex';
import { mailboxTrouble, profileTrouble } from '../../../../domain/mail/index.ts';
import { type Actor, requireCapability } from '../../platform/actor.ts';
import { mailboxFigures, profileFigures } from '../health-figures.ts';
import { mailCompanies } from './list-mails.ts';

const share = (part: number, whole: number): number | null =>
  whole === 0 ? null : Math.round((part / whole) * 1000) / 1000;
const seconds = (value: number | null): number | null =>
  value === null ? null : Math.round(Number(value) * 10) / 10;

/** How mailboxes and profiles of the caller's companies are doing, over the last `days`. */
export const readHealth = async (
  knex: Knex,
  actor: Actor,
  { company, days, now }: { company?: string | undefined; days: number; now: Date },
) => {
  const own = mailCompanies(actor);
  if (company && own !== 'all' && !own.includes(company))
    requireCapability(actor, company, 'intake-review');
  const companies = company ? [company] : own === 'all' ? null : own;
  const [boxes, profiles] = await Promise.all([
    mailboxFigures(knex, { companies, days }),
    profileFigures(knex, { companies, days }),
  ]);
  return {
    days,
    mailboxes: boxes.map((box) => ({
      id: box.id,
      company: box.company,
      name: box.name,
      kind: box.kind,
      isActive: box.is_active,
      lastContactAt: box.last_contact_at,
      lastMailAt: box.last_mail_at,
      error: box.last_error_code
        ? { code: box.last_error_code, message: box.last_error_message, at: box.last_error_at }
        : null,
      trouble: mailboxTrouble(box, now),
      seen: box.seen,
      pending: box.pending,
      parsed: box.parsed,
      processed: box.processed,
      skipped: box.skipped,
      ignored: box.ignored,
      errors: box.errors,
      reasons: box.reasons ?? {},
      arrivalToDraftSeconds: { p50: seconds(box.p50), p95: seconds(box.p95) },
    })),
    profiles: profiles.map((row) => ({
      company: row.company,
      code: row.code,
      name: row.name,
      drafts: row.drafts,
      errorRate: share(row.with_errors, row.drafts),
      needsReviewShare: share(row.needs_review, row.drafts),
      driftWarnings: row.drifted,
      lastDriftAt: row.last_drift_at,
      trouble: profileTrouble(
        { drafts: row.drafts_day, withErrors: row.errors_day },
        { drafts: row.drafts_before, withErrors: row.errors_before },
      ),
    })),
  };
};
