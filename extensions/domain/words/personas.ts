import { ownMember } from '../kernel/paths.ts';
import type { Language } from './languages.ts';

/** Personas inside a sentence; English names them by their code. */
const PERSONAS: Readonly<Record<string, { ms: string; fr: string }>> = {
  admin: { ms: 'pentadbir', fr: 'administrateur' },
  manager: { ms: 'pengurus', fr: 'responsable' },
  dispatcher: { ms: 'penyelaras', fr: 'répartiteur' },
  intake: { ms: 'kerani penerimaan', fr: 'agent de réception' },
  finance: { ms: 'kewangan', fr: 'finance' },
  warehouse: { ms: 'stor', fr: 'magasin' },
  technician: { ms: 'juruteknik', fr: 'technicien' },
  subcontractor: { ms: 'subkontraktor', fr: 'sous-traitant' },
  auditor: { ms: 'juruaudit', fr: 'auditeur' },
  integrator: { ms: 'penyepadu sistem', fr: 'intégrateur' },
  system: { ms: 'sistem', fr: 'système' },
};

export const personaWords = (persona: string, language: Language): string =>
  language === 'en' ? persona : (ownMember(PERSONAS, persona)?.[language] ?? persona);
