import { PERSONA_CHOICES } from '../../../../../domain/organisation/index.ts';
import { choiceLabel } from '../../../language/choice-label.ts';
import { t, type WordKey } from '../../../language/words.ts';
import type { GrantAction, GrantScope, PersonaSummary } from './types.ts';

const ACTIONS: Record<GrantAction, WordKey> = {
  read: 'personas.actionRead',
  create: 'personas.actionCreate',
  update: 'personas.change',
  delete: 'personas.remove',
};
export const actionWords = (action: GrantAction): string => t(ACTIONS[action]);

const SCOPES: Record<GrantScope, WordKey> = {
  company: 'personas.scopeCompany',
  own: 'personas.scopeOwn',
  created: 'personas.scopeCreated',
  custom: 'personas.scopeCustom',
};
export const scopeWords = (scope: GrantScope): string => t(SCOPES[scope]);

export const actsAsOptions = (): { value: string; text: string }[] =>
  PERSONA_CHOICES.map(({ value }) => ({ value, text: choiceLabel(PERSONA_CHOICES, value) }));

/** For whom a persona is, in words. */
export const belongsTo = ({ company, isShipped }: PersonaSummary): string => {
  if (company !== null) return t('personas.thisCompany');
  return isShipped ? t('personas.allShipped') : t('personas.allCompanies');
};

export const peopleWords = (count: number): string =>
  count === 0 ? t('personas.nobody') : t('personas.peopleCount', { n: count });

/** How far a change has come, or null when every company has it. */
export const progressWords = ({ waiting, companies }: PersonaSummary): string | null =>
  waiting === 0 ? null : t('personas.progress', { done: companies - waiting, all: companies });
