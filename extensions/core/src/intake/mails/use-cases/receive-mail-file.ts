import type { Knex } from 'knex';
import { newId } from '../../../../../domain/kernel/index.ts';
import { type Actor, requireCapability } from '../../../platform/actor.ts';
import { inTransaction } from '../../../platform/context.ts';
import { insertSessions } from '../../insert-sessions.ts';
import { isMailName } from '../../reader/check-file.ts';
import type { IncomingFile } from '../../use-cases/receive-files.ts';
import { readMail, type MailTools } from './read-mail.ts';
import { storeMail } from './store-mail.ts';

export const isMailFile = ({ fileName }: { fileName: string }): boolean => isMailName(fileName);

const sessionsOf = async (knex: Knex, mail: string): Promise<string[]> => {
  const rows = await knex('parse_sessions')
    .where({ mail })
    .orderBy(['received_at', 'created_at', 'id'])
    .select<{ id: string }[]>('id');
  return rows.map(({ id }) => id);
};

type Told = { state: string; reason_code: string | null; reason_message: string | null };

/** A mail that led to nothing has a session all the same, so that the upload can say why. */
const sessionOfReason = async (
  { knex, actor }: { knex: Knex; actor: Actor },
  {
    company,
    site,
    mail,
    file,
    size,
  }: { company: string; site: string | null; mail: string; file: IncomingFile; size: number },
): Promise<string> => {
  const told = await knex('mails')
    .where({ id: mail })
    .first<Told>('state', 'reason_code', 'reason_message');
  const isBroken = told.state === 'error';
  return inTransaction(knex, actor, async (ctx) => {
    const id = newId();
    await insertSessions(ctx, [
      {
        id,
        company,
        source: 'upload',
        upload: null,
        site,
        mail,
        fileName: file.fileName,
        file: null,
        sha256: file.sha256,
        size,
        receivedAt: ctx.now,
        columns: {
          status: isBroken ? 'failed' : 'skipped',
          parse_outcome: isBroken ? 'ParseError' : null,
          failure_class: isBroken ? 'PARSE_ERROR' : null,
          error_code: told.reason_code,
          error_message: told.reason_message,
        },
      },
    ]);
    return id;
  });
};

/**
 * A mail that a person uploads is stored and read at once. Returns its sessions: of a mail that is
 * known already those of the first time. Drafts are staged on the person's word; what the mail asks
 * of orders is done only when its sender is trusted.
 */
export const receiveMailFile = async (
  tools: MailTools & { actor: Actor },
  { company, site, file }: { company: string; site: string | null; file: IncomingFile },
): Promise<string[]> => {
  const { knex, actor, reader, store } = tools;
  requireCapability(actor, company, 'intake-review');
  const raw = await file.read();
  const opened = await reader.of(company).openMail({ bytes: raw, fileName: file.fileName });
  const { id } = await inTransaction(knex, actor, (ctx) =>
    storeMail(
      ctx,
      {
        company,
        mailbox: null,
        site,
        source: 'upload',
        raw,
        receivedAt: ctx.now,
        queueReading: false,
        ...(opened.ok ? { head: opened.mail.headers } : {}),
      },
      store,
    ),
  );
  await readMail(tools, id);
  const sessions = await sessionsOf(knex, id);
  return sessions.length > 0
    ? sessions
    : [await sessionOfReason(tools, { company, site, mail: id, file, size: raw.length })];
};
