import { onBeforeUnmount, onMounted, ref, type Ref } from 'vue';
import { onBeforeRouteLeave } from 'vue-router';

/** Asks before unsaved answers are left, by a dialog in the Studio and by the browser's own. */
export const useLeaveGuard = (isDirty: Ref<boolean>) => {
  const isLeaving = ref(false);
  let goOn: ((leave: boolean) => void) | null = null;

  const decide = (leave: boolean): void => {
    isLeaving.value = false;
    goOn?.(leave);
    goOn = null;
  };
  onBeforeRouteLeave(async () => {
    if (!isDirty.value) return true;
    isLeaving.value = true;
    return new Promise<boolean>((resolve) => {
      goOn = resolve;
    });
  });
  const warn = (event: BeforeUnloadEvent): void => {
    if (isDirty.value) event.preventDefault();
  };
  onMounted(() => window.addEventListener('beforeunload', warn));
  onBeforeUnmount(() => window.removeEventListener('beforeunload', warn));

  return { isLeaving, decide };
};
