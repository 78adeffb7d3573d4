import type {
  FieldCommandsAnswer,
  FieldEvidenceAnswer,
} from '../../../extensions/domain/work/field-contract.ts';
import type { Answer } from '../../../packages/client/src/index.ts';
import { apiError, isApiError } from '../api/api-error.ts';
import { commandsBody, evidenceBody, type FieldApi, fieldApi, resultsOf } from '../api/field.ts';
import { request } from '../api/client.ts';
import type { LocalDatabase } from '../store/database.ts';
import { isUnsent } from '../store/queue-item.ts';

type LinkedVisit = Answer<'get', '/visit-links/visit'>;

/** Whom to call, kept on the device for when the link is dead. */
export type LinkInfo = LinkedVisit['link'] & { company: string };

export const LINK_INFO = 'link';

const GONE = 410;

/** A dead link leaves nothing of the customer on the phone, unless something is still unsent. */
const forget = async (db: LocalDatabase): Promise<void> => {
  if ((await db.queue.filter(isUnsent).count()) > 0) return;
  await Promise.all([db.visits.clear(), db.splitters.clear(), db.files.clear(), db.queue.clear()]);
};

/**
 * What the sync service lives on when the tab works by a link. A link that opens nothing any more is
 * told as a session that is over: what waits stays in the queue.
 */
export const linkApi = (token: string, db: LocalDatabase): FieldApi => {
  const ask = async <T>(path: string, body?: unknown): Promise<T> => {
    try {
      return await request<T>(`/api/visit-links/${path}`, {
        headers: { 'X-Visit-Link': token },
        isWithoutSession: true,
        ...(body === undefined ? {} : { body }),
      });
    } catch (error) {
      if (!isApiError(error) || error.status !== GONE) throw error;
      await forget(db);
      throw apiError({ ...error, message: error.message, kind: 'signed-out' });
    }
  };
  return {
    snapshot: async () => {
      const { link, ...snapshot } = await ask<LinkedVisit>('visit');
      const value: LinkInfo = { ...link, company: snapshot.company.name };
      await db.drafts.put({ key: LINK_INFO, value });
      return snapshot as unknown as Awaited<ReturnType<FieldApi['snapshot']>>;
    },
    sendCommands: async (commands) =>
      resultsOf(await ask<FieldCommandsAnswer>('commands', commandsBody(commands)), commands),
    sendEvidence: (form, file) => ask<FieldEvidenceAnswer>('evidence', evidenceBody(form, file)),
    call: fieldApi.call,
    isReachable: fieldApi.isReachable,
  };
};
