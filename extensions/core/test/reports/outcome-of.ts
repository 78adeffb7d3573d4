import { database } from '../support/database.ts';
import { eventually } from '../support/eventually.ts';
import type { Outcome } from './outcome.ts';

const draftsOf = async (sessions: readonly string[]): Promise<Outcome['drafts']> =>
  database()('parse_drafts')
    .whereIn('session', [...sessions])
    .orderBy(['session', 'position'])
    .select('status', 'confidence', 'values', 'errors', 'warnings');

type Session = { id: string; file_name: string; status: string; error_code: string | null };
export const outcomeOf = async (
  sessions: readonly (Session & { notes: Outcome['sessions'][number]['notes'] | null })[],
): Promise<Pick<Outcome, 'drafts' | 'sessions'>> => ({
  drafts: await draftsOf(sessions.map(({ id }) => id)),
  sessions: sessions.map(({ file_name: fileName, status, error_code: error, notes }) => ({
    fileName,
    status,
    error,
    notes: notes ?? [],
  })),
});

/** Of a mail, once it was read. */
export const outcomeOfMail = async (
  id: string,
  status = 202,
  withinMs = 60_000,
): Promise<Outcome> => {
  const mail = await eventually(
    () => database()('mails').where({ id }).first(),
    ({ state }) => state !== 'pending',
    { withinMs },
  );
  const sessions = await database()('parse_sessions').where({ mail: id });
  const items = await database()('inbox_items').where({ mail: id });
  return {
    status,
    code: mail.reason_code,
    mail: { state: mail.state, reason: mail.reason_code, text: mail.text ?? '' },
    items: items.map(({ status: state, reason_code: reason, reason_message: message }) => ({
      status: state,
      reason,
      message,
    })),
    ...(await outcomeOf(sessions)),
  };
};
