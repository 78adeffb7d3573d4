import { computed, ref, type Ref, watch } from 'vue';
import type { Answer } from '../../../../packages/client/src/index.ts';
import { type ApiProblem, isApiProblem, useFieldwrightApi } from './use-fieldwright-api.ts';

export type OrderSteps = Answer<'get', `/orders/${string}/next-steps`>;
export type Step = OrderSteps['steps'][number];
export type Missing = Step['missing'][number];

/** Fields of one form ask for the same order at the same moment; one answer serves them all. */
const asked = new Map<string, Promise<OrderSteps>>();

const askOnce = (order: string, ask: () => Promise<OrderSteps>): Promise<OrderSteps> => {
  const running = asked.get(order);
  if (running) return running;
  const answer = ask().finally(() => asked.delete(order));
  asked.set(order, answer);
  return answer;
};

/** What may happen next with the saved order; read again whenever `trigger` changes. */
export const useOrderSteps = (order: Ref<string | number | null>, trigger: Ref<unknown>) => {
  const api = useFieldwrightApi();
  const steps = ref<OrderSteps | null>(null);
  const problem = ref<ApiProblem | null>(null);
  const isSaved = computed(() => order.value !== null && order.value !== '+');

  const load = async (): Promise<void> => {
    if (!isSaved.value) return;
    const id = String(order.value);
    try {
      steps.value = await askOnce(id, () => api.get(`/orders/${id}/next-steps`));
      problem.value = null;
    } catch (error) {
      if (!isApiProblem(error)) throw error;
      problem.value = error;
    }
  };
  watch([order, trigger], load, { immediate: true });
  return { steps, problem, isSaved, load };
};
