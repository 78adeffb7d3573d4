import type { UseCaseContext } from '../platform/context.ts';
import { type LoadedProfile, receiveFile, type StoreFile } from '../intake/index.ts';
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
  const { part, result, duplicate: duplicateOf } = reading;
  const { name, sha256 } = part;
  const what =
    'content' in part
      ? { content: part.content, purpose: `mail:${mail.id}:${sha256}:${name}` }
      : { text: part.text.lines.join('\n') };
  const written = await receiveFile(
    ctx,
    {
      ...what,
      company: mail.company,
      source: mail.source,
      upload,
      site,
      mail: mail.id,
      fileName: name,
      sha256,
      receivedAt: mail.received_at,
      profiles,
      result,
      duplicateOf,
      // One letter asks for one thing, however many of its parts speak of it.
      writesRequests: true,
    },
    store,
  );
  return { ...written, reading };
};
