import { type MessageKey, say } from '../words/index.ts';
import type { Lifecycle, Missing } from './types.ts';

/** A guard knows a state by its code only; whoever reads what it says wants the name. */
export const nameStates = (lifecycle: Lifecycle, items: readonly Missing[]): Missing[] =>
  items.map((item) => {
    const code = item.params?.['state'];
    const state = lifecycle.states.find((row) => row.code === code);
    if (!state) return item;
    const { name, translations } = state;
    const params = { ...item.params, state: { name, translations: translations ?? null } };
    return { ...item, ...say((item.key ?? item.code) as MessageKey, params) };
  });
