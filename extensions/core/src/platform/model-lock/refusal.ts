import { domainError, type DomainError } from '../errors.ts';

const HOW =
  'It comes with the product and is changed in its model (schema/model), which npm run schema:apply brings here.';

export const cannotDelete = (
  kind: 'collection' | 'field' | 'relation',
  subject: string,
): DomainError =>
  domainError('STRUCTURE_LOCKED', 403, `The ${kind} ${subject} cannot be deleted here. ${HOW}`, {
    subject,
    locked: ['deletion'],
  });

export const cannotChange = (subject: string, locked: readonly string[]): DomainError =>
  domainError(
    'STRUCTURE_LOCKED',
    403,
    `${locked.join(', ')} of ${subject} cannot be changed here. ${HOW} Labels, notes, order, ` +
      'groups, interfaces, colours and further choices stay yours, as do fields and collections of your own.',
    { subject, locked },
  );

export const cannotTakeName = (subject: string): DomainError =>
  domainError('STRUCTURE_LOCKED', 403, `The name ${subject} is taken by the product. ${HOW}`, {
    subject,
    locked: ['name'],
  });
