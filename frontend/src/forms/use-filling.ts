import { computed, onScopeDispose, ref, shallowRef, watch } from 'vue';
import {
  type Answers,
  type FilledForm,
  fillForm,
  type FormDefinition,
} from '../../../extensions/domain/forms/index.ts';
import type { FieldFormVersion } from '../../../extensions/domain/work/field-forms.ts';
import { newId } from '../../../extensions/domain/kernel/ids.ts';
import { useDatabase } from '../session/session.ts';
import type { StoredVisit } from '../store/database.ts';
import { latestAnswer } from './form-state.ts';

/** What a form's page keeps while it is filled in; under `form-…` in the drafts of the phone. */
type Filling = { answer: string; version: string; startedAt: string; answers: Answers };
type Place = { order: string; form: string; task: string | null };

const NOTHING: FilledForm = { items: [], answers: {}, problems: [] };

/**
 * The filling of one form: the one begun on this phone, else the half-filled one that was sent, else a
 * new one. Every change is kept in the phone's store, so that a reload goes on where it was.
 */
export const useFilling = (visit: () => StoredVisit | undefined, place: Place) => {
  const db = useDatabase();
  const key = `form-${place.order}-${place.form}-${place.task ?? ''}`;
  const filling = shallowRef<Filling | null>(null);
  const version = shallowRef<FieldFormVersion | null>(null);
  const isLoading = ref(true);
  let isCleared = false;

  const save = async (): Promise<void> => {
    if (!isCleared && filling.value)
      await db.drafts.put({ key, value: JSON.parse(JSON.stringify(filling.value)) as Filling });
  };
  const begin = async (from: Filling | null): Promise<void> => {
    const wanted = visit()?.forms.uses.find(({ form }) => form === place.form)?.version;
    const id = from?.version ?? wanted;
    version.value = (id && (await db.formVersions.get(id))) || null;
    filling.value = version.value
      ? (from ?? {
          answer: newId(),
          version: version.value.id,
          startedAt: new Date().toISOString(),
          answers: {},
        })
      : null;
    isLoading.value = false;
  };
  const fresh = async (): Promise<void> => {
    isCleared = false;
    await begin(null);
  };

  const open = async (): Promise<void> => {
    const draft = await db.drafts.get(key);
    const known = visit();
    if (draft) {
      await begin(draft.value as Filling);
      return;
    }
    const answer = known ? latestAnswer(known.forms, place) : null;
    if (answer?.status === 'started')
      await begin({
        answer: answer.clientRef,
        version: answer.version,
        startedAt: new Date().toISOString(),
        answers: answer.answers,
      });
    else if (answer) {
      // It was submitted: shown as it is until somebody fills it in again.
      version.value = (await db.formVersions.get(answer.version)) ?? null;
      isLoading.value = false;
    } else await begin(null);
  };
  const stop = watch(
    visit,
    (loaded) => {
      if (!loaded) return;
      queueMicrotask(() => {
        stop();
      });
      void open();
    },
    { immediate: true },
  );
  onScopeDispose(() => {
    void save();
  });

  const change = (answers: Answers): void => {
    if (!filling.value) return;
    filling.value = { ...filling.value, answers };
    // At once: the phone may close the page behind its camera.
    void save();
  };
  const clear = async (): Promise<void> => {
    isCleared = true;
    await db.drafts.delete(key);
  };
  const submitted = computed(() => {
    const known = visit();
    return filling.value || !known ? null : latestAnswer(known.forms, place);
  });
  const filled = computed(() => {
    const answers = filling.value?.answers ?? submitted.value?.answers;
    return version.value && answers
      ? fillForm(version.value.definition as FormDefinition, answers)
      : NOTHING;
  });
  return { version, filling, filled, submitted, isLoading, change, clear, save, fresh };
};
