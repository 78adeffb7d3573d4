import { useStores } from '@directus/extensions-sdk';
import type { useReview } from './use-review.ts';
import { useUndo } from './use-undo.ts';
import { t } from '../../../language/words.ts';

/** What a reviewer decides about the draft on the screen, and which one comes after it. */
export const useDecisions = (
  review: ReturnType<typeof useReview>,
  goTo: (id: string | null) => void,
) => {
  const notifications = useStores().useNotificationsStore();
  const undoing = useUndo();
  const { draft, problem, mayApprove } = review;

  const walk = async (direction: 'next' | 'previous'): Promise<void> => {
    const next = await review.goOn(direction);
    if (next) goTo(next);
    else if (!problem.value) notifications.add({ title: t('review.nothingElse'), type: 'info' });
  };
  const goOn = async (): Promise<void> => goTo(await review.goOn('next'));

  const approve = async (): Promise<void> => {
    if (!mayApprove.value) return;
    const made = await review.approve();
    if (!made) return;
    const [order] = made.workOrders;
    if (order) undoing.offerOrder(order);
    await goOn();
  };
  const reject = async (reason: string): Promise<void> => {
    if (!draft.value) return;
    const { id, values } = draft.value;
    const what = String(values.serviceId ?? values.customerName ?? t('review.aDraft'));
    if (!(await review.reject(reason))) return;
    undoing.offer({ id, what });
    await goOn();
  };
  const undo = async (): Promise<void> => {
    const result = await undoing.undo();
    if (result && 'problem' in result) problem.value = result.problem;
    else if (result) {
      await review.release();
      goTo(result.id);
    }
  };

  return { walk, approve, reject, undo };
};
