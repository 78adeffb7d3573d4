import { computed, ref, shallowRef } from 'vue';
import {
  type ApiProblem,
  isApiProblem,
  useFieldwrightApi,
} from '../../../composables/use-fieldwright-api.ts';
import { t } from '../../../language/words.ts';
import {
  doneAgain,
  emptyStack,
  pushed,
  takenBack,
  type UndoStack,
  withoutLast,
} from '../pure/undo-stack.ts';
import {
  type BoardVisit,
  isDiscard,
  type Move,
  type PlanAnswer,
  type PoolOrder,
  type Step,
} from '../types.ts';
import { warningWords } from '../words.ts';
import type { BoardStore, Pending } from './use-board.ts';

const MOST_SAID = 3;

export type Outcome = { text: string; isProblem: boolean; canUndo?: boolean };

/** Gives the commands of the board: shown at once, taken back where the server refuses. */
export const usePlan = (
  board: BoardStore,
  { say, onPool }: { say: (outcome: Outcome) => void; onPool: () => void },
) => {
  const api = useFieldwrightApi();
  const stack = shallowRef<UndoStack<Step>>(emptyStack());
  const busy = ref(0);
  /** Why the last command was refused. */
  const refused = shallowRef<ApiProblem | null>(null);

  /** With the visit that this person sees, so that another's change in between is refused. */
  const guarded = (step: Step, seen: ReadonlyMap<string, BoardVisit>): Step => {
    const visit = isDiscard(step) ? undefined : seen.get(step.order);
    return visit && !visit.id.startsWith('new:')
      ? { ...step, appointment: visit.id, version: visit.version }
      : step;
  };
  const fromPool = (move: Move, { appointment, startsAt }: PoolOrder): Step => {
    // What is overdue may have a visit on another day, which this board has not read.
    const isUnknown = appointment === null && startsAt !== null;
    return isUnknown ? move : { ...move, appointment };
  };
  const byOrder = (visits: readonly BoardVisit[]) =>
    new Map(visits.map((visit) => [visit.order, visit]));

  const send = async (steps: readonly Step[]): Promise<PlanAnswer> => {
    const orders = steps.filter(isDiscard).map(({ order }) => order);
    const moves = steps.filter((step) => !isDiscard(step));
    const answers: PlanAnswer[] = [];
    if (orders.length > 0) answers.push(await api.post('/dispatch/discard', { orders }));
    if (moves.length > 0) answers.push(await api.post('/dispatch/plan', { moves }));
    return {
      visits: answers.flatMap(({ visits }) => visits),
      gone: answers.flatMap(({ gone }) => gone),
      warnings: Object.assign(
        {},
        ...answers.map(({ warnings }) => warnings),
      ) as PlanAnswer['warnings'],
      undo: answers.flatMap(({ undo }) => undo ?? []),
    };
  };

  /** The warnings; of several orders each with its number, and the rest counted. */
  const saidOf = ({ visits, warnings }: PlanAnswer): string[] => {
    const numbers = new Map(visits.map(({ order, number }) => [order, number]));
    const all = Object.entries(warnings).flatMap(([order, found]) =>
      found.map((warning) => ({ number: numbers.get(order), words: warningWords(warning) })),
    );
    if (visits.length < 2) return all.map(({ words }) => words);
    const said = all
      .slice(0, MOST_SAID)
      .map(({ number, words }) => (number ? `${number}: ${words}` : words));
    return all.length > MOST_SAID
      ? [...said, t('dispatch.moreWarnings', { n: all.length - MOST_SAID })]
      : said;
  };

  /** What takes it back, guarded by what it made. */
  const inverse = (answer: PlanAnswer): Step[] =>
    answer.undo.map((step) => guarded(step, byOrder(answer.visits)));

  let turn: Promise<unknown> = Promise.resolve();
  /** One after the other: what is moved twice is at the first place before it goes to the second. */
  const inTurn = <Result>(work: () => Promise<Result>): Promise<Result> => {
    busy.value += 1;
    const mine = turn.then(work, work).finally(() => (busy.value -= 1));
    turn = mine.catch(() => undefined);
    return mine;
  };
  /** Shows at once where it will be. */
  const hold = (
    steps: readonly Step[],
    orders: ReadonlyMap<string, PoolOrder> = new Map(),
  ): Pending[] => {
    const planned = steps
      .filter((step): step is Move => !isDiscard(step))
      .map((move): Pending => ({ move, order: orders.get(move.order) ?? null }));
    board.hold(planned);
    return planned;
  };

  /** A refusal is said and answered. */
  const give = async (
    steps: readonly Step[],
    planned: readonly Pending[],
  ): Promise<PlanAnswer | ApiProblem> => {
    try {
      const answer = await send(steps);
      board.apply(answer.visits, answer.gone);
      refused.value = null;
      return answer;
    } catch (error) {
      if (!isApiProblem(error)) throw error;
      refused.value = error;
      say({ text: error.message, isProblem: true });
      // What stands there now is shown at once, not with the next look.
      if (error.status === 409) void board.load();
      return error;
    } finally {
      board.release(planned);
      onPool();
    }
  };

  const plan = (
    moves: readonly Move[],
    label: string,
    orders?: ReadonlyMap<string, PoolOrder>,
  ): Promise<boolean> => {
    if (moves.length === 0) return Promise.resolve(false);
    const planned = hold(moves, orders);
    return inTurn(async () => {
      const steps = moves.map((move) => {
        const order = orders?.get(move.order);
        return order ? fromPool(move, order) : guarded(move, board.byOrder.value);
      });
      const answer = await give(steps, planned);
      if (isApiProblem(answer)) return false;
      stack.value = pushed(stack.value, { label, undo: inverse(answer), redo: steps });
      say({
        text: [`${label}.`, ...saidOf(answer)].join(' '),
        ...{ isProblem: false, canUndo: true },
      });
      return true;
    });
  };

  /** Back to what is published. */
  const discard = (orders: readonly string[], label: string): Promise<boolean> =>
    inTurn(async () => {
      const steps = orders.map((order): Step => ({ order, discard: true }));
      const answer = await give(steps, []);
      if (isApiProblem(answer)) return false;
      stack.value = pushed(stack.value, { label, undo: inverse(answer), redo: steps });
      say({ text: label, isProblem: false, canUndo: true });
      return true;
    });

  const isForGood = ({ status }: ApiProblem): boolean => status >= 400 && status < 500;
  const undo = (): Promise<void> =>
    inTurn(async () => {
      const last = stack.value.done.at(-1);
      if (!last) return;
      const answer = await give(last.undo, hold(last.undo));
      if (isApiProblem(answer)) {
        if (isForGood(answer)) stack.value = withoutLast(stack.value, 'done');
        return;
      }
      stack.value = takenBack(stack.value, inverse(answer));
      say({ text: t('dispatch.undone', { label: last.label }), isProblem: false });
    });
  const redo = (): Promise<void> =>
    inTurn(async () => {
      const next = stack.value.undone.at(-1);
      if (!next) return;
      const answer = await give(next.redo, hold(next.redo));
      if (isApiProblem(answer)) {
        if (isForGood(answer)) stack.value = withoutLast(stack.value, 'undone');
        return;
      }
      stack.value = doneAgain(stack.value, inverse(answer));
      say({ text: t('dispatch.redone', { label: next.label }), isProblem: false });
    });

  return {
    ...{ plan, discard, undo, redo, busy, refused },
    undoLabel: computed(() => stack.value.done.at(-1)?.label ?? null),
    redoLabel: computed(() => stack.value.undone.at(-1)?.label ?? null),
  };
};
export type Planning = ReturnType<typeof usePlan>;
