import { onBeforeUnmount, shallowRef } from 'vue';
import type { Outcome } from './use-plan.ts';

const SAID_MS = 10_000;
/** A problem is read slower. */
const PROBLEM_MS = 30_000;

/** What came of the last action; it goes by itself. */
export const useOutcome = () => {
  const outcome = shallowRef<Outcome | null>(null);
  let fading: ReturnType<typeof setTimeout> | undefined;
  const say = (what: Outcome): void => {
    outcome.value = what;
    clearTimeout(fading);
    fading = setTimeout(() => (outcome.value = null), what.isProblem ? PROBLEM_MS : SAID_MS);
  };
  onBeforeUnmount(() => clearTimeout(fading));
  return { outcome, say, hush: () => (outcome.value = null) };
};
