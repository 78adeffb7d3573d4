import { onBeforeUnmount, onMounted } from 'vue';
import type { Arrow } from '../pure/walk.ts';
import { isArrow } from '../pure/walk.ts';

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || ['INPUT', 'TEXTAREA', 'SELECT'].includes(target.tagName));
/** Keys that a focused button of another part needs for itself. */
const isElsewhere = (target: EventTarget | null): boolean =>
  target instanceof Element &&
  target.closest('[data-order]') === null &&
  target.closest('button, a, [tabindex="0"]') !== null;

export type BoardKeys = {
  isPaused: () => boolean;
  isCarrying: () => boolean;
  hasActive: () => boolean;
  arrow: (arrow: Arrow, isFine: boolean) => void;
  lift: () => void;
  drop: () => void;
  leave: () => void;
  open: () => void;
  move: () => void;
  toPool: () => void;
  undo: () => void;
  redo: () => void;
  today: () => void;
  step: (by: -1 | 1) => void;
  search: () => void;
  help: () => void;
};

/** The keys of the board; silent while somebody types, has a dialog open or is at another button. */
export const useBoardKeys = (board: BoardKeys): void => {
  const withControl = (event: KeyboardEvent): (() => void) | undefined => {
    const key = event.key.toLowerCase();
    if (key === 'z') return event.shiftKey ? board.redo : board.undo;
    return key === 'y' ? board.redo : undefined;
  };
  /** Of a card, or of what is carried. */
  const onCard = (event: KeyboardEvent): (() => void) | undefined => {
    const { key } = event;
    if (isArrow(key)) return () => board.arrow(key, event.altKey);
    if (board.isCarrying() && (key === ' ' || key === 'Enter')) return board.drop;
    if (!board.hasActive()) return undefined;
    if (key === ' ') return board.lift;
    if (key === 'Enter') return board.open;
    return key === 'Delete' || key === 'Backspace' ? board.toPool : undefined;
  };
  const anywhere: Readonly<Record<string, () => void>> = {
    m: () => board.move(),
    t: () => board.today(),
    PageUp: () => board.step(-1),
    PageDown: () => board.step(1),
    '/': () => board.search(),
    '?': () => board.help(),
    Escape: () => board.leave(),
  };
  const onKey = (event: KeyboardEvent): void => {
    if (isTyping(event.target) || board.isPaused()) return;
    const isControl = event.ctrlKey || event.metaKey;
    const run = isControl
      ? withControl(event)
      : ((isElsewhere(event.target) && !board.isCarrying() ? undefined : onCard(event)) ??
        (event.altKey ? undefined : anywhere[event.key]));
    if (!run) return;
    event.preventDefault();
    run();
  };
  onMounted(() => window.addEventListener('keydown', onKey));
  onBeforeUnmount(() => window.removeEventListener('keydown', onKey));
};
