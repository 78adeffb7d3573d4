import { newId } from '../../../domain/kernel/index.ts';
import type { UseCaseContext } from '../platform/context.ts';
import {
  insertSessions,
  type LoadedProfile,
  orderPicture,
  sessionOutcome,
  stageDrafts,
  type StoreFile,
} from '../intake/index.ts';
import { isOrderKind } from '../../../domain/intake/index.ts';
import type { MailRow } from './mail-row.ts';
import type { PartReading } from './read-parts.ts';

export type WrittenSession = { session: string; drafts: string[]; reading: PartReading };

/** One part of a mail becomes a session; of a form or a fault the drafts are staged with it. */
export const writeSession = async (
  ctx: UseCaseContext,
  {
    mail,
    upload,
    site,
    reading,
    profiles,
  }: {
    mail: MailRow;
    upload: string | null;
    site: string | null;
    reading: PartReading;
    profiles: readonly LoadedProfile[];
  },
  store: StoreFile,
): Promise<WrittenSession> => {
  const { part, result } = reading;
  const { company } = mail;
  const session = newId();
  const parsed = result?.parsed.ok ? result.parsed : null;
  const profile = parsed ? profiles.find(({ code }) => code === parsed.profile) : undefined;
  const file =
    'content' in part && part.content.length > 0 && !reading.duplicate
      ? await store(ctx, {
          company,
          name: part.name,
          type: part.type,
          content: part.content,
          purpose: `mail:${mail.id}:${part.sha256}:${part.name}`,
        })
      : null;
  await insertSessions(ctx, [
    {
      id: session,
      company,
      source: mail.source,
      upload,
      site,
      mail: mail.id,
      fileName: part.name,
      file,
      sha256: part.sha256,
      size: 'content' in part ? part.content.length : part.text.lines.join('\n').length,
      receivedAt: mail.received_at,
      columns: {
        profile: profile?.id ?? null,
        ...sessionOutcome({ result, duplicateOf: reading.duplicate }),
      },
    },
  ]);
  const isOrder = parsed !== null && isOrderKind(parsed.kind);
  if (!parsed || !profile || !isOrder) return { session, drafts: [], reading };
  const drafts = await stageDrafts(ctx, {
    company,
    session,
    source: mail.source,
    profile,
    drafts: parsed.drafts,
  });
  if (result?.previews.length) await orderPicture(ctx, company, session);
  return { session, drafts, reading };
};
