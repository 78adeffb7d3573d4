import { CHARGE_REASONS, type ChargeReason } from '../../../domain/payments/index.ts';
import { choiceWords, type Language } from '../../../domain/words/index.ts';

export const reasonWords = (reason: ChargeReason | null, language: Language): string => {
  const choice = CHARGE_REASONS.find(({ value }) => value === (reason ?? 'declined'));
  return choiceWords(choice?.label ?? '', language);
};
