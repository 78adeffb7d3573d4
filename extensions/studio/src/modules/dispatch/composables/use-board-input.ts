import { nextTick, type Ref } from 'vue';
import { t } from '../../../language/words.ts';
import type { Geometry } from '../pure/geometry.ts';
import type { useActions } from './use-actions.ts';
import type { BoardStore } from './use-board.ts';
import { useBoardKeys } from './use-board-keys.ts';
import type { Carry } from './use-carry.ts';
import { useDrag } from './use-drag.ts';
import type { Outcome, Planning } from './use-plan.ts';
import type { Selection } from './use-selection.ts';

/** What of the drawn rows is asked and told. */
type Timeline = {
  locate: (x: number, y: number) => { technician: string; x: number } | null;
  reveal: (technician: string, at: number) => void;
  scroller: HTMLElement | null;
};
type Parts = {
  root: Ref<HTMLElement | null>;
  timeline: Ref<Timeline | null>;
  pool: () => HTMLElement | null;
  geometry: Ref<Geometry | null>;
  board: BoardStore;
  plan: Planning;
  carry: Carry;
  selection: Selection;
  actions: ReturnType<typeof useActions>;
  say: (outcome: Outcome) => void;
  isPaused: () => boolean;
  today: () => void;
  step: (by: -1 | 1) => void;
  search: () => void;
  help: () => void;
};

/** What pointer and keys do on the board: both choose, carry and put down. */
export const useBoardInput = ({
  root,
  timeline,
  pool,
  geometry,
  board,
  plan,
  carry,
  selection,
  actions,
  say,
  ...page
}: Parts) => {
  const { active } = selection;
  const { dialog } = actions;
  const focusOn = async (order: string | null): Promise<void> => {
    const visit = board.byOrder.value.get(order ?? '');
    const technician = visit?.technician ?? visit?.replaces?.technician;
    if (visit && technician) timeline.value?.reveal(technician, Date.parse(visit.startsAt));
    await nextTick();
    root.value?.querySelector<HTMLElement>(`button[data-order="${order ?? ''}"]`)?.focus();
  };
  const showChosen = (order: string): void => {
    selection.choose(order);
    void focusOn(order);
  };

  const { at: pointer } = useDrag(root, {
    start: ({ order, mode }) => {
      if (dialog.value) return false;
      return selection.take(order, (what) => carry.take(what, { mode, by: 'pointer' }));
    },
    move: (at, grab, keys) =>
      actions.aim(at, grab, {
        keys,
        timeline: timeline.value,
        pool: pool(),
        geometry: geometry.value,
      }),
    drop: () => actions.drop(),
    abort: () => {
      carry.leave();
      say({ text: t('dispatch.cancelled'), isProblem: false });
    },
    click: (order, event) =>
      selection.choose(order, { adds: event.ctrlKey || event.metaKey, range: event.shiftKey }),
    scroller: () => timeline.value?.scroller ?? null,
  });
  useBoardKeys({
    isPaused: () => dialog.value !== null || page.isPaused() || pointer.value !== null,
    isCarrying: () => carry.carried.value.length > 0,
    hasActive: () => active.value !== null,
    arrow: (arrow, isFine) => {
      if (carry.carried.value.length > 0) {
        actions.nudge(arrow, isFine);
        const [move] = carry.verdict.value.moves;
        if (move?.technician) timeline.value?.reveal(move.technician, Date.parse(move.startsAt));
        return;
      }
      selection.walk(arrow);
      void focusOn(active.value);
    },
    lift: () => actions.lift(),
    drop: async () => {
      const order = active.value;
      await actions.drop();
      await focusOn(order);
    },
    leave: () => {
      if (carry.carried.value.length > 0) {
        carry.leave();
        say({ text: t('dispatch.cancelled'), isProblem: false });
      } else selection.clear();
    },
    open: () => active.value && selection.choose(active.value),
    move: () => actions.askMove(active.value),
    toPool: () => actions.askPool(active.value),
    undo: () => void plan.undo(),
    redo: () => void plan.redo(),
    today: page.today,
    step: page.step,
    search: page.search,
    help: page.help,
  });
  /** Who reads the screen by other means presses without a pointer. */
  const onClick = (event: MouseEvent): void => {
    const order =
      event.target instanceof Element
        ? event.target.closest<HTMLElement>('[data-order]')?.dataset['order']
        : undefined;
    if (event.detail === 0 && order) selection.choose(order);
  };
  const onFocus = (event: FocusEvent): void => {
    const order = event.target instanceof HTMLElement ? event.target.dataset['order'] : undefined;
    if (order && carry.carried.value.length === 0) active.value = order;
  };
  return { pointer, onClick, onFocus, showChosen };
};
