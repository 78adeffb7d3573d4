/** What was done, with what takes it back and what does it again. */
export type Done<Action> = { label: string; undo: readonly Action[]; redo: readonly Action[] };
export type UndoStack<Action> = {
  done: readonly Done<Action>[];
  undone: readonly Done<Action>[];
};

export const MOST_DONE = 50;

export const emptyStack = <Action>(): UndoStack<Action> => ({ done: [], undone: [] });

/** Something new was done: what had been taken back can no longer be done again. */
export const pushed = <Action>(
  stack: UndoStack<Action>,
  done: Done<Action>,
): UndoStack<Action> => ({
  done: [...stack.done, done].slice(-MOST_DONE),
  undone: [],
});

/** The last one was taken back; `redo` is what the server says does it again. */
export const takenBack = <Action>(
  stack: UndoStack<Action>,
  redo: readonly Action[],
): UndoStack<Action> => {
  const last = stack.done.at(-1);
  if (!last) return stack;
  return { done: stack.done.slice(0, -1), undone: [...stack.undone, { ...last, redo }] };
};

/** What had been taken back was done again; `undo` is what now takes it back. */
export const doneAgain = <Action>(
  stack: UndoStack<Action>,
  undo: readonly Action[],
): UndoStack<Action> => {
  const next = stack.undone.at(-1);
  if (!next) return stack;
  return { done: [...stack.done, { ...next, undo }], undone: stack.undone.slice(0, -1) };
};

/** The server refused it for good: it is dropped, what lies under it stays. */
export const withoutLast = <Action>(
  stack: UndoStack<Action>,
  side: 'done' | 'undone',
): UndoStack<Action> => ({ ...stack, [side]: stack[side].slice(0, -1) });
