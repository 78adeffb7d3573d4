import { ref } from 'vue';
import { useFieldwrightApi, wordsOf } from '../../../composables/use-fieldwright-api.ts';

type Rejected = { id: string; what: string };
type Order = { id: string; number: string };

const OFFERED_MS = 20_000;
/** Outlives the change from one screen to the next. */
const rejected = ref<Rejected | null>(null);
/** The order of the last approval, to be opened. */
const made = ref<Order | null>(null);
let timer: ReturnType<typeof setTimeout> | undefined;

/** The last decision: a rejection can be taken back for a while, the order of an approval opened. */
export const useUndo = () => {
  const api = useFieldwrightApi();

  /** One bar at a time: the last decision counts. */
  const show = (): void => {
    clearTimeout(timer);
    rejected.value = null;
    made.value = null;
    timer = setTimeout(() => {
      rejected.value = null;
      made.value = null;
    }, OFFERED_MS);
  };
  const offer = (what: Rejected): void => {
    show();
    rejected.value = what;
  };
  const offerOrder = (order: Order): void => {
    show();
    made.value = order;
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

  return { rejected, made, offer, offerOrder, undo };
};
