import { ref } from 'vue';
import { useFieldwrightApi, wordsOf } from '../../../composables/use-fieldwright-api.ts';

type Rejected = { id: string; what: string };

const OFFERED_MS = 20_000;
/** Outlives the change from one screen to the next. */
const rejected = ref<Rejected | null>(null);
let timer: ReturnType<typeof setTimeout> | undefined;

/** The last rejection, which can be taken back for a while. */
export const useUndo = () => {
  const api = useFieldwrightApi();

  const offer = (what: Rejected): void => {
    clearTimeout(timer);
    rejected.value = what;
    timer = setTimeout(() => {
      rejected.value = null;
    }, OFFERED_MS);
  };

  /** Returns the draft that waits again, null when there was nothing, or a text that says why not. */
  const undo = async (): Promise<{ id: string } | { problem: string } | null> => {
    const last = rejected.value;
    if (!last) return null;
    rejected.value = null;
    try {
      await api.post(`/email/drafts/${last.id}/restore`);
      return { id: last.id };
    } catch (error) {
      return { problem: wordsOf(error) };
    }
  };

  return { rejected, offer, undo };
};
