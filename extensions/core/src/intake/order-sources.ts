import type { DraftRow } from './repository.ts';

export type DraftOrigin = {
  id: string;
  source: 'upload' | 'email' | 'api';
  file: string | null;
  site: string | null;
  file_name: string;
  file_sha256: string;
  snapshot: string | null;
};

/** The `source` block of an order: where it came from, to the file's digest. */
export const sourceBlock = (
  draft: Pick<DraftRow, 'id' | 'position'>,
  session: DraftOrigin,
): Record<string, unknown> => ({
  ref: draft.id,
  channel: session.source,
  parseSession: session.id,
  parseDraft: draft.id,
  position: draft.position,
  fileName: session.file_name,
  fileSha256: session.file_sha256,
});
