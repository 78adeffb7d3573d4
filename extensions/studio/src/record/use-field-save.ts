import { useApi } from '@directus/extensions-sdk';
import { ref, type Ref } from 'vue';
import { wordsOf } from '../composables/use-fieldwright-api.ts';
import { t } from '../language/words.ts';
import type { SaveAnswer } from './record-context.ts';
import { sameValue } from './same-value.ts';

/** What was changed last and can be taken back for a while. */
export type Undoable = { field: string; label: string; from: unknown; to: unknown };

const OFFERED_MS = 10_000;

type Refusal = {
  response?: { data?: { errors?: { message: string; extensions?: Record<string, unknown> }[] } };
};

const refused = (error: unknown): SaveAnswer => {
  const errors = (error as Refusal).response?.data?.errors ?? [];
  return {
    kind: 'refused',
    message: wordsOf(error),
    errors: errors.flatMap(({ extensions }) => (extensions ? [extensions] : [])),
  };
};

/**
 * Saves one field of a row through Directus' own door. Before, it reads what stands there: another
 * value than the one that the person saw is handed back instead of overwritten.
 */
export const useFieldSave = (
  collection: string,
  id: Ref<string>,
  done: (words: string) => Promise<void>,
) => {
  const http = useApi();
  const undoable = ref<Undoable | null>(null);
  let timer: ReturnType<typeof setTimeout> | undefined;

  const path = (): string => `/items/${collection}/${id.value}`;
  const read = async (field: string): Promise<unknown> => {
    const answer = await http.get<{ data: Record<string, unknown> }>(path(), {
      params: { fields: field },
    });
    return answer.data.data[field] ?? null;
  };

  const write = async (field: string, seen: unknown, wanted: unknown): Promise<SaveAnswer> => {
    try {
      const current = await read(field);
      if (!sameValue(current, seen)) return { kind: 'conflict', current };
      const body = { [field]: wanted };
      const params = { fields: field };
      const answer = await http.patch<{ data: Record<string, unknown> }>(path(), body, { params });
      return { kind: 'saved', stored: answer.data.data[field] ?? null };
    } catch (error) {
      return refused(error);
    }
  };

  const offer = (change: Undoable | null): void => {
    clearTimeout(timer);
    undoable.value = change;
    if (change) timer = setTimeout(() => (undoable.value = null), OFFERED_MS);
  };

  const save = async (
    field: string,
    seen: unknown,
    wanted: unknown,
    label: string,
  ): Promise<SaveAnswer> => {
    const answer = await write(field, seen, wanted);
    if (answer.kind !== 'saved') return answer;
    offer({ field, label, from: seen ?? null, to: answer.stored });
    await done(t('record.saved', { label }));
    return answer;
  };

  /** Puts the last change back; words where that did not go. */
  const undo = async (): Promise<string | null> => {
    const change = undoable.value;
    if (!change) return null;
    offer(null);
    const answer = await write(change.field, change.to, change.from);
    if (answer.kind === 'saved') {
      await done(t('record.undone', { label: change.label }));
      return null;
    }
    return answer.kind === 'conflict'
      ? t('record.undoTooLate', { label: change.label })
      : answer.message;
  };

  return { undoable, save, undo };
};
