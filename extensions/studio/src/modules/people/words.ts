import { PERSONA_CHOICES, type Persona } from '../../../../domain/organisation/index.ts';
import { choiceLabel } from '../../language/choice-label.ts';
import { locale } from '../../language/format.ts';
import { t, type WordKey } from '../../language/words.ts';

/** What a persona may do, for whoever chooses one. */
const DOES: Record<Persona, WordKey> = {
  admin: 'people.doesAdmin',
  manager: 'people.doesManager',
  dispatcher: 'people.doesDispatcher',
  intake: 'people.doesIntake',
  finance: 'people.doesFinance',
  warehouse: 'people.doesWarehouse',
  technician: 'people.doesTechnician',
  integrator: 'people.doesIntegrator',
  auditor: 'people.doesAuditor',
};

export const personaLabel = (persona: Persona): string => choiceLabel(PERSONA_CHOICES, persona);

export const personaOptions = (): { value: Persona; text: string }[] =>
  PERSONA_CHOICES.map(({ value }) => ({
    value,
    text: `${personaLabel(value)} – ${t(DOES[value])}`,
  }));

export const dateWords = (iso: string): string =>
  new Date(iso).toLocaleDateString(locale(), { dateStyle: 'medium' });
