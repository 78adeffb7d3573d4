import type { Knex } from 'knex';
import { newId } from '../../../../domain/kernel/index.ts';
import { type Actor, requireCapability } from '../../platform/actor.ts';
import { inTransaction } from '../../platform/context.ts';
import { refusalOf } from '../../platform/each-alone.ts';
import { type IncomingFile, insertSessions } from '../../intake/index.ts';
import { readMail, type MailTools } from './read-mail.ts';
import { storeMail } from './store-mail.ts';

const SERVER_ERROR = 500;
const TOO_MANY = 429;

const sessionsOf = async (knex: Knex, mail: string): Promise<string[]> => {
  const rows = await knex('parse_sessions')
    .where({ mail })
    .orderBy(['received_at', 'created_at', 'id'])
    .select<{ id: string }[]>('id');
  return rows.map(({ id }) => id);
};

type Told = { state: string; reason_code: string | null; reason_message: string | null };
type Upload = { company: string; site: string | null; file: IncomingFile };

/** A mail that led to nothing has a session all the same, so that the upload can say why. */
const sessionOfReason = async (
  { knex, actor }: { knex: Knex; actor: Actor },
  { company, site, file }: Upload,
  { mail, told, size }: { mail: string | null; told: Told; size: number },
): Promise<string> => {
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

const receive = async (
  tools: MailTools & { actor: Actor },
  upload: Upload,
  raw: Buffer,
): Promise<string[]> => {
  const { company, site, file } = upload;
  const { knex, actor, reader, store } = tools;
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
  if (sessions.length > 0) return sessions;
  const told = await knex('mails')
    .where({ id })
    .first<Told>('state', 'reason_code', 'reason_message');
  return [await sessionOfReason(tools, upload, { mail: id, told, size: raw.length })];
};

/**
 * A mail that a person uploads is stored and read at once. Returns its sessions: of a mail that is
 * known already those of the first time. Drafts are staged on the person's word; what the mail asks
 * of orders is done only when its sender is trusted. One that cannot be stored says why and keeps
 * none of the others from being read.
 */
export const receiveMailFile = async (
  tools: MailTools & { actor: Actor },
  upload: Upload,
): Promise<string[]> => {
  requireCapability(tools.actor, upload.company, 'intake-review');
  const raw = await upload.file.read();
  return receive(tools, upload, raw).catch(async (error: unknown) => {
    const { code, message, status } = refusalOf(error);
    if (status >= SERVER_ERROR || status === TOO_MANY) throw error;
    const told = { state: 'error', reason_code: code, reason_message: message };
    return [await sessionOfReason(tools, upload, { mail: null, told, size: raw.length })];
  });
};
