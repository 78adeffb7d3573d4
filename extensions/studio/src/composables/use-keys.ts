import { onBeforeUnmount, onMounted } from 'vue';

export type KeyMap = Record<string, (event: KeyboardEvent) => void>;

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || ['INPUT', 'TEXTAREA', 'SELECT'].includes(target.tagName));

/** Single keys of a screen; silent while somebody types, holds a modifier or has a dialog open. */
export const useKeys = (
  keys: KeyMap | (() => KeyMap),
  isPaused: () => boolean = () => false,
): void => {
  const onKey = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target) || isPaused())
      return;
    const run = (typeof keys === 'function' ? keys() : keys)[event.key];
    if (!run) return;
    event.preventDefault();
    run(event);
  };
  onMounted(() => window.addEventListener('keydown', onKey));
  onBeforeUnmount(() => window.removeEventListener('keydown', onKey));
};
