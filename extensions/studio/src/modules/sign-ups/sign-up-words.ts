import { SIGN_UP_STATES, type SignUpState } from '../../../../domain/sign-ups/choices.ts';
import { choiceLabel } from '../../language/choice-label.ts';
import type { RecordState } from '../../record/types.ts';

/** How far somebody came, with its colour. */
export const signUpState = (state: SignUpState): RecordState => ({
  label: choiceLabel(SIGN_UP_STATES, state),
  color: SIGN_UP_STATES.find(({ value }) => value === state)?.color ?? null,
});
