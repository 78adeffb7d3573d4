import type { FieldCommandResult } from '../../../extensions/domain/work/field-contract.ts';
import { type ApiError, isApiError } from '../api/api-error.ts';
import type { FieldApi } from '../api/field.ts';
import type { LocalDatabase } from '../store/database.ts';
import type { CommandItem, EvidenceItem, ItemProblem, QueueItem } from '../store/queue-item.ts';
import { t } from '../language/words.ts';

export type Outcome =
  | { kind: 'applied' }
  | { kind: 'refused' | 'conflict'; problem: ItemProblem }
  /** Behind one of the same order that did not go through: its turn comes again. */
  | { kind: 'back' }
  /** The server failed at this item. */
  | { kind: 'failed'; problem: ItemProblem }
  /** Nothing to do with this item: try the queue again later. */
  | { kind: 'later'; reason: 'offline' | 'signed-out' | 'busy'; afterSeconds: number | null };

const fromResult = (result: FieldCommandResult): Outcome => {
  if (!('error' in result)) return { kind: 'applied' };
  const { code, message, missing = [] } = result.error;
  const words =
    result.status === 'conflict' ? { yours: result.yours, current: result.current } : {};
  return { kind: result.status, problem: { code, message, missing, ...words } };
};

const fromError = async (error: ApiError, api: FieldApi): Promise<Outcome> => {
  const problem = { code: error.code, message: error.message, missing: error.missing };
  if (error.kind === 'refused') return { kind: 'refused', problem };
  if (error.kind === 'broken') return { kind: 'failed', problem };
  if (error.kind === 'signed-out')
    return { kind: 'later', reason: 'signed-out', afterSeconds: null };
  if (error.kind === 'busy')
    return { kind: 'later', reason: 'busy', afterSeconds: error.retryAfterSeconds ?? 10 };
  // Somebody answers, yet not to this item: it must not hold up the queue for ever.
  if (await api.isReachable()) return { kind: 'failed', problem };
  return { kind: 'later', reason: 'offline', afterSeconds: null };
};

const EARLIER_REFUSED = 'FIELD_EARLIER_REFUSED';

const sendCommands = async (
  api: FieldApi,
  items: readonly CommandItem[],
): Promise<readonly Outcome[]> => {
  const results = await api.sendCommands(items.map(({ command }) => command));
  return results.map((result) =>
    items.length > 1 && 'error' in result && result.error.code === EARLIER_REFUSED
      ? { kind: 'back' }
      : fromResult(result),
  );
};

const sendPicture = async (
  db: LocalDatabase,
  api: FieldApi,
  item: EvidenceItem,
): Promise<Outcome> => {
  const file = await db.files.get(item.id);
  if (!file) {
    const message = t('changes.pictureLost');
    return { kind: 'refused', problem: { code: 'PICTURE_LOST', message, missing: [] } };
  }
  await api.sendEvidence(item.form, new Blob([file.bytes], { type: file.type }));
  return { kind: 'applied' };
};

/**
 * Sends one picture or some commands, in one request.
 *
 * @returns one outcome for each item, or what became of the request as a whole
 */
export const sendItems = async (
  db: LocalDatabase,
  api: FieldApi,
  items: readonly QueueItem[],
): Promise<readonly Outcome[] | Outcome> => {
  try {
    const [first] = items;
    if (first?.kind === 'call') {
      await api.call(first.path, first.body);
      return [{ kind: 'applied' }];
    }
    if (first?.kind === 'evidence') return [await sendPicture(db, api, first)];
    return await sendCommands(
      api,
      items.filter((item): item is CommandItem => item.kind === 'command'),
    );
  } catch (error) {
    if (isApiError(error)) return await fromError(error, api);
    const message = error instanceof Error ? error.message : String(error);
    return { kind: 'failed', problem: { code: 'UNEXPECTED', message, missing: [] } };
  }
};
