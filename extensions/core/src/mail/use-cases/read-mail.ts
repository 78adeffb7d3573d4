import type { Knex } from 'knex';
import { decideMail, type MailState, type RuleDecision } from '../../../../domain/mail/index.ts';
import { maskLines, type OpenedMail } from '../../../../domain/documents/index.ts';
import { getPath } from '../../../../domain/kernel/index.ts';
import { systemActor } from '../../platform/actor.ts';
import { noteChange } from '../../platform/audit.ts';
import { inTransaction, type UseCaseContext } from '../../platform/context.ts';
import { inSavepoint } from '../../platform/each-alone.ts';
import { openBytes } from '../../platform/secrets.ts';
import {
  type LoadedProfile,
  loadProfiles,
  type ReadStored,
  refused,
  type SharedReader,
  type StoreFile,
} from '../../intake/index.ts';
import { followUp } from '../follow-up.ts';
import { kindOfMail, reasonOf, wanted, type Reason } from '../judge-mail.ts';
import { factsOfMailbox, loadMailRules } from '../load-mail-rules.ts';
import {
  type AnsweredThread,
  answeredThread,
  noteUndelivered,
  receiveAnswer,
} from '../../messages/index.ts';
import { partsOf, type Letters } from '../mail-parts.ts';
import { findMail, lockMail, type MailRow } from '../mail-row.ts';
import { failureOf, readParts, type PartReading } from '../read-parts.ts';
import { settleUnreadItems, unreadOf, writeUnreadItem } from '../unread-item.ts';
import { writeFailure } from '../write-failure.ts';
import { writeItems } from '../write-items.ts';
import { writeSession, type WrittenSession } from '../write-session.ts';
import { stateColumns, writeState } from '../write-state.ts';

export type MailTools = {
  knex: Knex;
  reader: SharedReader;
  store: StoreFile;
  /** Reads a stored file, sealed as it is. */
  open: ReadStored;
  requestId: string;
};
export type ReadOutcome = { state: MailState; reason: Reason | null };

const LONGEST_TEXT = 20_000;

/** As many whole lines as can be stored, and as much again for what masks take from them. */
const storedLines = (lines: readonly string[]): readonly string[] => {
  let length = 0;
  const end = lines.findIndex((line) => (length += line.length + 1) > 2 * LONGEST_TEXT);
  return end < 0 ? lines : lines.slice(0, end + 1);
};

type Reading = {
  letters: Letters;
  decision: RuleDecision;
  readings: readonly PartReading[];
  used: readonly PartReading[];
  profiles: readonly LoadedProfile[];
  site: string | null;
};

const secretsIn = (readings: readonly PartReading[]): string[] =>
  readings.flatMap(({ result }) =>
    result?.parsed.ok
      ? result.parsed.drafts.flatMap((draft) =>
          draft.secrets.map((path) => String(getPath(draft.values, path))),
        )
      : [],
  );

const columnsOf = (
  { headers, text, attachments, forwarded }: OpenedMail,
  secrets: readonly string[],
): Record<string, unknown> => ({
  envelope_from: headers.envelopeFrom,
  authentication: JSON.stringify(headers.authentication),
  in_reply_to: headers.inReplyTo,
  text: maskLines(storedLines(text.lines), secrets).join('\n').slice(0, LONGEST_TEXT),
  attachments: JSON.stringify([
    ...attachments.map(({ name, type, sha256, content }) => ({
      name,
      type,
      sha256,
      size: content.length,
    })),
    ...forwarded.map(({ headers: inner }) => ({
      name: inner.subject ?? 'Mail',
      type: 'message/rfc822',
      from: inner.fromAddress,
    })),
  ]),
});

const read = async (tools: MailTools, mail: MailRow, opened: OpenedMail): Promise<Reading> => {
  const { knex, reader } = tools;
  const { authServer, ...facts } = await factsOfMailbox(knex, mail.mailbox);
  const site = facts.site ?? mail.site;
  const [rules, profiles] = await Promise.all([
    loadMailRules(knex, mail.company),
    loadProfiles(knex, mail.company, new Date(), site),
  ]);
  const { fromAddress, envelopeFrom, subject, authentication } = opened.headers;
  const letter = { mailbox: mail.mailbox, fromAddress, envelopeFrom, subject, authentication };
  const decision = decideMail(letter, rules, { authServer });
  const letters = partsOf(opened);
  // A person who uploads a mail may stage drafts of it; orders are acted on by its sender alone.
  const isRead = decision.trust === 'accepted' || mail.source === 'upload';
  const readings = isRead ? await readParts({ knex, reader, profiles }, letters, mail) : [];
  const kinds = decision.trust === 'accepted' ? decision.kinds : (['work_order', 'fault'] as const);
  return { letters, decision, readings, used: wanted(readings, kinds), profiles, site };
};

const refusalOf = (decision: RuleDecision): (ReadOutcome & { reason: Reason }) | null => {
  if (decision.trust === 'accepted') return null;
  return decision.trust === 'ignored'
    ? { state: 'ignored', reason: { code: 'IGNORED_BY_RULE', message: decision.message } }
    : { state: 'skipped', reason: { code: decision.code, message: decision.message } };
};

/** Sessions of an earlier reading that led to nothing make room for those of this one. */
const clearEarlier = async (ctx: UseCaseContext, mail: MailRow): Promise<void> => {
  await ctx.trx.raw(
    `delete from parse_sessions s where s.mail = ? and s.status in ('failed', 'skipped')
       and not exists (select from parse_drafts d where d.session = s.id)
       and not exists (select from inbox_items i where i.session = s.id)`,
    [mail.id],
  );
};

/** One part must not hold up the others of its letter. */
const writePart = async (
  ctx: UseCaseContext,
  input: Parameters<typeof writeSession>[1],
  store: StoreFile,
): Promise<WrittenSession> => {
  const outcome = await inSavepoint(ctx, (inner) => writeSession(inner, input, store));
  if ('value' in outcome) return outcome.value;
  const result = refused(outcome.refusal.message);
  return writeSession(ctx, { ...input, reading: { ...input.reading, result } }, store);
};

const write = (
  tools: MailTools,
  mail: MailRow,
  { letters, decision, readings, used, profiles, site }: Reading,
): Promise<ReadOutcome> =>
  inTransaction(tools.knex, systemActor('parser', tools.requestId), async (ctx) => {
    const locked = await lockMail(ctx, mail.id);
    if (locked?.state !== 'pending') return { state: locked?.state ?? 'error', reason: null };
    const [opened] = letters.letters as [OpenedMail];
    await settleUnreadItems(ctx, mail.id);
    await clearEarlier(ctx, mail);
    const sessions: WrittenSession[] = [];
    for (const reading of readings)
      if (used.includes(reading) || reading.duplicate || failureOf(reading)) {
        const upload = sessions[0]?.session ?? null;
        sessions.push(await writePart(ctx, { mail, upload, site, reading, profiles }, tools.store));
      }
    // A part that could not be stored counts as one that could not be read.
    const fallen = sessions.filter(({ reading }) => !readings.includes(reading));
    const isKept = ({ part }: PartReading): boolean =>
      fallen.every(({ reading }) => reading.part !== part);
    const kept = used.filter(isKept);
    const isTrusted = decision.trust === 'accepted';
    if (isTrusted)
      await writeItems(ctx, {
        company: mail.company,
        mail: mail.id,
        sessions: sessions.filter(({ reading }) => used.includes(reading)),
        headers: letters.letters.map(({ headers }) => headers),
      });
    const refusal = used.length > 0 ? null : refusalOf(decision);
    const told = [...readings.filter(isKept), ...fallen.map(({ reading }) => reading)];
    const reason = refusal?.reason ?? reasonOf(told, kept);
    const state: MailState = refusal?.state ?? (reason ? 'skipped' : 'parsed');
    // Nobody is trusted in silence: what of his mail was not read, a person is told.
    const unread = isTrusted ? unreadOf(reason, told, kept) : null;
    const [first] = sessions;
    if (unread)
      await writeUnreadItem(ctx, { mail, session: first?.session ?? null, reason: unread });
    await writeState(ctx, mail, {
      ...columnsOf(opened, secretsIn(readings)),
      ...stateColumns(state, reason),
      kind: kindOfMail(readings),
      rule: decision.trust === 'refused' ? null : decision.rule,
      is_vip: isTrusted && decision.isVip,
      routed_to: isTrusted ? decision.routeTo : null,
    });
    return { state, reason };
  });

/** What answers a message of ours belongs into its thread, and asks for nothing else. */
const writeAnswer = (
  tools: MailTools,
  mail: MailRow,
  { opened, thread }: { opened: OpenedMail; thread: AnsweredThread },
): Promise<ReadOutcome> =>
  inTransaction(tools.knex, systemActor('parser', tools.requestId), async (ctx) => {
    const locked = await lockMail(ctx, mail.id);
    if (locked?.state !== 'pending') return { state: locked?.state ?? 'error', reason: null };
    const { fromName, fromAddress, subject, automatic } = opened.headers;
    // Programs answer too: of a mail that did not arrive its message says so, the rest is nobody's news.
    if (automatic === 'undelivered') await noteUndelivered(ctx, thread);
    if (!automatic)
      await receiveAnswer(ctx, thread, {
        ...{ id: mail.id, subject, lines: opened.text.lines },
        from: fromName ?? fromAddress ?? '–',
      });
    await writeState(ctx, mail, { ...columnsOf(opened, []), ...stateColumns('processed', null) });
    return { state: 'processed', reason: null };
  });

/** When nothing of it waits for a person any more, a mail is done. */
const settleState = (tools: MailTools, mail: string): Promise<MailState> =>
  inTransaction(tools.knex, systemActor('parser', tools.requestId), async (ctx) => {
    const { rows } = await ctx.trx.raw<{ rows: { id: string }[] }>(
      `update mails m set state = 'processed' where m.id = ? and m.state = 'parsed'
         and fieldwright.mail_is_done(m.id) returning m.id`,
      [mail],
    );
    if (rows.length > 0)
      await noteChange(ctx, {
        collection: 'mails',
        action: 'update',
        ids: [mail],
        revisions: false,
      });
    return (await lockMail(ctx, mail))?.state ?? 'error';
  });

/**
 * Reads a stored mail: opens it, asks the rules, reads its text and files, writes sessions, drafts
 * and items at once, and then does what needs no person. Reading again after a crash goes on where
 * it stopped; a mail that was read stays as it is.
 */
export const readMail = async (tools: MailTools, id: string): Promise<ReadOutcome> => {
  const { knex, requestId } = tools;
  const mail = await findMail(knex, id);
  if (!mail) return { state: 'error', reason: null };
  if (mail.state === 'pending') {
    if (!mail.raw)
      return writeFailure(tools, mail, {
        code: 'MAIL_REMOVED',
        message: 'The mail as received is not kept any more.',
      });
    const bytes = openBytes(await tools.open(mail.company, mail.raw));
    const opened = await tools.reader.of(mail.company).openMail({
      bytes,
      fileName: `${mail.subject ?? 'mail'}.eml`,
    });
    if (!opened.ok) return writeFailure(tools, mail, opened.error);
    const thread = await answeredThread(knex, mail.company, opened.mail.headers.inReplyTo);
    if (thread) return writeAnswer(tools, mail, { opened: opened.mail, thread });
    const outcome = await write(tools, mail, await read(tools, mail, opened.mail));
    if (outcome.state !== 'parsed') return outcome;
  } else if (mail.state !== 'parsed') return { state: mail.state, reason: null };
  const row = await knex('mails')
    .where({ id })
    .first<{ kind: string | null; rule: string | null } | undefined>('kind', 'rule');
  // Without a rule it was a person's upload of an untrusted sender: nothing happens by itself.
  if (row?.rule)
    await followUp(knex, { mail: id, requestId, isNotice: row.kind === 'reschedule_notice' });
  return { state: await settleState(tools, id), reason: null };
};
