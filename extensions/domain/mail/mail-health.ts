export type MailboxSigns = {
  is_active: boolean;
  interval_seconds: number;
  silent_after_hours: number | null;
  created_at: Date;
  last_contact_at: Date | null;
  last_mail_at: Date | null;
  last_error_code: string | null;
  last_error_message: string | null;
};

export type Trouble = { code: 'FAILING' | 'SILENT' | 'DEGRADED'; message: string };

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
/** A server may be away for a moment without anybody being called. */
const PATIENCE = 10 * MINUTE;

const since = (now: Date, then: Date): string => {
  const hours = Math.floor((now.getTime() - then.getTime()) / HOUR);
  if (hours < 1) return 'for some minutes';
  return hours < 48 ? `for ${hours} h` : `for ${Math.floor(hours / 24)} days`;
};

/** What is wrong with a mailbox now; null when it is well or not in use. */
export const mailboxTrouble = (box: MailboxSigns, now: Date): Trouble | null => {
  if (!box.is_active) return null;
  const contact = box.last_contact_at ?? box.created_at;
  const patience = Math.max(PATIENCE, 3 * box.interval_seconds * 1000);
  if (box.last_error_code !== null && now.getTime() - contact.getTime() > patience)
    return {
      code: 'FAILING',
      message:
        `It could not be read ${since(now, contact)}. ${box.last_error_message ?? ''}`.trim(),
    };
  const lastMail = box.last_mail_at ?? box.created_at;
  if (
    box.silent_after_hours !== null &&
    now.getTime() - lastMail.getTime() > box.silent_after_hours * HOUR
  )
    return { code: 'SILENT', message: `No mail has come ${since(now, lastMail)}.` };
  return null;
};

export type Drafts = { drafts: number; withErrors: number };

const FEWEST = 5;
/** Beyond what chance does to a share, and enough to be felt. */
const SIGMAS = 3;
const FELT = 0.15;

const percent = (share: number): string => `${Math.round(share * 100)} %`;

/** Whether clearly more is wrong lately than before: more than chance, and enough to be felt. */
export const isClearlyWorse = (lately: Drafts, before: Drafts): boolean => {
  if (lately.drafts < FEWEST || before.drafts < FEWEST) return false;
  const share = lately.withErrors / lately.drafts;
  // As if one good and one bad draft more had been seen: a clean past is no proof of perfection.
  const usual = (before.withErrors + 1) / (before.drafts + 2);
  const spread = Math.sqrt((usual * (1 - usual)) / lately.drafts);
  return share - usual >= FELT && share - usual >= SIGMAS * spread;
};

/** Whether a profile reads clearly worse in the last day than in the thirty before. */
export const profileTrouble = (lastDay: Drafts, before: Drafts): Trouble | null => {
  if (!isClearlyWorse(lastDay, before)) return null;
  const share = lastDay.withErrors / lastDay.drafts;
  const was = before.withErrors / before.drafts;
  return {
    code: 'DEGRADED',
    message: `${percent(share)} of yesterday's and today's drafts have errors; before it were ${percent(was)}. Has the partner changed the form?`,
  };
};
