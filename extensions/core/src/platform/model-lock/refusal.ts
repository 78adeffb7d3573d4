import { type DomainError, refusal } from '../errors.ts';

export const cannotDelete = (
  kind: 'collection' | 'field' | 'relation',
  subject: string,
): DomainError =>
  refusal(`STRUCTURE_LOCKED.${kind}`, 403, { subject }, { subject, locked: ['deletion'] });

export const cannotChange = (subject: string, locked: readonly string[]): DomainError =>
  refusal(
    'STRUCTURE_LOCKED.change',
    403,
    { subject, locked: locked.join(', ') },
    { subject, locked },
  );

export const cannotTakeName = (subject: string): DomainError =>
  refusal('STRUCTURE_LOCKED.name', 403, { subject }, { subject, locked: ['name'] });
