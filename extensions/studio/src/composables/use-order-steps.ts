import { computed, ref, type Ref, watch } from 'vue';
import { type ApiProblem, isApiProblem, useFieldwrightApi } from './use-fieldwright-api.ts';

export type Missing = { code: string; message: string; field?: string };
export type Step = {
  to: string;
  label: string;
  category: string;
  allowed: boolean;
  isPrimary: boolean;
  isOverride: boolean;
  overridable: boolean;
  needs: 'none' | 'blocker' | 'reschedule' | 'position';
  requiresReason: boolean;
  asks: { field: string; label: string; required: boolean }[];
  missing: Missing[];
  warnings: Missing[];
};
export type OrderSteps = {
  order: string;
  number: string;
  status: string;
  statusName: string;
  category: string;
  color: string | null;
  icon: string | null;
  changedAt: string | null;
  version: number;
  isTerminal: boolean;
  steps: Step[];
  waitingFor: { to: string; label: string; personas: string[] }[];
  pendingReschedule: {
    id?: string;
    proposedStart: string;
    proposedEnd: string;
    requestedBy: string;
    reason?: string | null;
  } | null;
  openBlockers: { reason: string; category: string; occurredAt: string }[];
  blockerReasons: { code: string; name: string; category: string; requiresPhoto: boolean }[];
  plan: {
    technician: string | null;
    technicianName: string | null;
    startsAt: string | null;
    endsAt: string | null;
    requestedAt: string | null;
    minutes: number;
    timeZone: string;
    canAssign: boolean;
  };
  kpiDueAt: string | null;
};

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
      steps.value = await askOnce(id, () => api.get<OrderSteps>(`/orders/${id}/next-steps`));
      problem.value = null;
    } catch (error) {
      if (!isApiProblem(error)) throw error;
      problem.value = error;
    }
  };
  watch([order, trigger], load, { immediate: true });
  return { steps, problem, isSaved, load };
};
