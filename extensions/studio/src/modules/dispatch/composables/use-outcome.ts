import { onBeforeUnmount, shallowRef } from 'vue';
import type { Outcome } from './use-plan.ts';

const SAID_MS = 10_000;

/** What came of the last action: it goes by itself, a problem stays until it is closed. */
export const useOutcome = () => {
  const outcome = shallowRef<Outcome | null>(null);
  let fading: ReturnType<typeof setTimeout> | undefined;
  const say = (what: Outcome): void => {
    outcome.value = what;
    clearTimeout(fading);
    if (!what.isProblem) fading = setTimeout(() => (outcome.value = null), SAID_MS);
  };
  onBeforeUnmount(() => clearTimeout(fading));
  return { outcome, say, hush: () => (outcome.value = null) };
};
