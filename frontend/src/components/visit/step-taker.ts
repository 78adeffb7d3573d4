import { ref } from 'vue';
import { useRouter } from 'vue-router';
import type { NextStep } from '../../../../extensions/domain/lifecycle/index.ts';
import { useCommands } from '../../composables/use-commands.ts';
import { readPosition } from '../../composables/use-position.ts';
import type { StoredVisit } from '../../store/database.ts';
import { isCompletion } from '../../visit/steps.ts';
import { stepWords } from '../../visit/rule-words.ts';

/** Takes steps of one visit: at once, after a reason, or through the page that finishes the work. */
export const useStepTaker = (visit: () => StoredVisit) => {
  const router = useRouter();
  const { give } = useCommands();
  const isBusy = ref(false);
  /** The step whose reason is asked for. */
  const asking = ref<NextStep | null>(null);

  const take = async (step: NextStep, reason?: string): Promise<void> => {
    asking.value = null;
    isBusy.value = true;
    try {
      await give(visit(), {
        type: 'transition',
        payload: { to: step.to, ...(reason ? { reason } : {}) },
        label: stepWords(step),
        position: step.needs === 'position' ? await readPosition() : null,
        undoable: true,
      });
    } finally {
      isBusy.value = false;
    }
  };

  const press = (step: NextStep): void => {
    if (isCompletion(step)) void router.push({ name: 'complete', params: { id: visit().id } });
    else if (step.requiresReason) asking.value = step;
    else void take(step);
  };

  return { isBusy, asking, take, press };
};
