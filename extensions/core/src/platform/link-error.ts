import { LINK_WORDS } from '../../../domain/kernel/index.ts';
import { domainError } from './errors.ts';

type Broken = { constraint?: string | undefined; table?: string | undefined };

/** A link field of the model was given something else; its constraint is `<table>_<field>_link`. */
export const linkRefused = ({ constraint, table }: Broken): Error | null => {
  if (!constraint?.endsWith('_link') || !table) return null;
  const field = constraint.slice(table.length + 1, -'_link'.length);
  return domainError('FAILED_VALIDATION', 400, `${field} ${LINK_WORDS}.`, {
    collection: table,
    field,
    type: 'link',
  });
};
