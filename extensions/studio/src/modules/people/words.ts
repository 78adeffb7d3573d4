import { PERSONA_CHOICES, type Persona } from '../../../../domain/organisation/index.ts';

/** What a persona may do, for whoever chooses one. */
const DOES: Record<Persona, string> = {
  admin: 'sets up the company and invites people',
  manager: 'runs operations and approves',
  dispatcher: 'plans visits and assigns technicians',
  intake: 'reviews what comes in and makes orders',
  finance: 'invoices and rates',
  warehouse: 'stock and equipment',
  technician: 'visits, on the phone',
  integrator: 'a program that reads and creates orders',
  auditor: 'reads everything, changes nothing',
};

export const personaLabel = (persona: Persona): string =>
  PERSONA_CHOICES.find(({ value }) => value === persona)?.label ?? persona;

export const PERSONA_OPTIONS = PERSONA_CHOICES.map(({ value, label }) => ({
  value,
  text: `${label} – ${DOES[value]}`,
}));

export const dateWords = (iso: string): string =>
  new Date(iso).toLocaleDateString(undefined, { dateStyle: 'medium' });
