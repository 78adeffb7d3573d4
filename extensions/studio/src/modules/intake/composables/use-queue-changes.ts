import { onBeforeUnmount, onMounted, ref } from 'vue';
import { useFieldwrightApi } from '../../../composables/use-fieldwright-api.ts';
import type { ClaimView } from '../types.ts';

const EVERY_MS = 3_000;

/** Looks every few seconds who is at which draft and what was decided; not while nobody looks here. */
export const useQueueChanges = (onDecided: (ids: string[]) => void) => {
  const api = useFieldwrightApi();
  const claims = ref(new Map<string, ClaimView>());
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isOver = false;

  const beat = async (): Promise<void> => {
    clearTimeout(timer);
    try {
      if (document.visibilityState === 'visible') {
        const pulse = await api.get('/email/drafts/claims');
        claims.value = new Map(pulse.claims.map((claim) => [claim.draft, claim]));
        if (pulse.decided.length > 0 && !isOver) onDecided(pulse.decided);
      }
    } catch {
      // The next beat asks again; what the person does says when the server is away.
    }
    if (!isOver) timer = setTimeout(() => void beat(), EVERY_MS);
  };

  onMounted(() => void beat());
  onBeforeUnmount(() => {
    isOver = true;
    clearTimeout(timer);
  });

  return { claims, beat };
};
