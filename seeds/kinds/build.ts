import type { StateCategory } from '../../extensions/domain/lifecycle/index.ts';
import { STATE_LOOK as LOOK } from '../../extensions/domain/lifecycle/state-look.ts';
import type { StateSeed, TransitionSeed } from './types.ts';

type StateInput = { code: string; category: StateCategory; name?: string; icon?: string };

/** The first state is where orders begin; closed and cancelled ones are where they end. */
export const buildStates = (inputs: readonly StateInput[]): StateSeed[] =>
  inputs.map((input, index) => ({
    code: input.code,
    name: input.name ?? input.code.replaceAll(/(?<=[a-z])(?=[A-Z])/g, ' '),
    category: input.category,
    color: LOOK[input.category].color,
    icon: input.icon ?? LOOK[input.category].icon,
    is_initial: index === 0,
    is_terminal: input.category === 'closed' || input.category === 'cancelled',
    sort: index + 1,
  }));

type TransitionInput = Pick<TransitionSeed, 'label' | 'personas'> &
  Partial<
    Pick<TransitionSeed, 'guards' | 'command' | 'condition' | 'needs' | 'effects' | 'is_override'>
  > & {
    from: string;
    to: string;
    reason?: boolean;
    primary?: boolean;
  };

export const buildTransitions = (inputs: readonly TransitionInput[]): TransitionSeed[] =>
  inputs.map((input, index) => ({
    from_state: input.from,
    to_state: input.to,
    command: input.command ?? null,
    label: input.label,
    personas: input.personas,
    guards: input.guards ?? [],
    condition: input.condition ?? null,
    requires_reason: input.reason ?? false,
    needs: input.needs ?? 'none',
    effects: input.effects ?? [],
    is_override: input.is_override ?? false,
    is_primary: input.primary ?? false,
    sort: index + 1,
  }));
