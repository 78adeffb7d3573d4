import { onScopeDispose, readonly, ref } from 'vue';

const TICK_MS = 30_000;

/** The device's clock as an ISO instant, moved on twice a minute. */
export const useNow = () => {
  const now = ref(new Date().toISOString());
  const timer = setInterval(() => {
    now.value = new Date().toISOString();
  }, TICK_MS);
  onScopeDispose(() => {
    clearInterval(timer);
  });
  return readonly(now);
};
