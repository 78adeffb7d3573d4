import type { ModemWord } from '../locales/modem-words.ts';

export type ModemStep = {
  kind: string;
  group: string | null;
  state: string;
  problem: { message: string } | null;
};
export type ShownStep = {
  key: string;
  word: ModemWord;
  state: 'done' | 'busy' | 'todo' | 'failed';
  problem: string | null;
};

const GROUPS: Readonly<Record<string, { done: ModemWord; todo: ModemWord }>> = {
  connection: { done: 'connectionSet', todo: 'connectionTodo' },
  wifi: { done: 'wifiSet', todo: 'wifiTodo' },
  telephone: { done: 'telephoneSet', todo: 'telephoneTodo' },
  other: { done: 'otherSet', todo: 'otherTodo' },
};

const STATES: Readonly<Record<string, ShownStep['state']>> = {
  done: 'done',
  running: 'busy',
  failed: 'failed',
};

/** What somebody at the door waits for: writing and reading back are one to him. */
export const shownSteps = (steps: readonly ModemStep[]): ShownStep[] => {
  const shown = new Map<string, ModemStep[]>();
  for (const step of steps) {
    const key = step.group ?? step.kind;
    shown.set(key, [...(shown.get(key) ?? []), step]);
  }
  return [...shown].map(([key, parts]) => {
    const current = parts.find(({ state }) => state !== 'done');
    const isBegun = parts.some(({ state }) => state !== 'pending');
    const group = GROUPS[key];
    const state = current ? (STATES[current.state] ?? (isBegun ? 'busy' : 'todo')) : 'done';
    const isDone = state === 'done';
    const word = group
      ? group[isDone ? 'done' : 'todo']
      : key === 'find'
        ? isDone
          ? 'found'
          : 'find'
        : 'restart';
    return { key, word, state, problem: current?.problem?.message ?? null };
  });
};
