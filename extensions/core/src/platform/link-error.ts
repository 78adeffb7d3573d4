import { LINK_WORDS } from '../../../domain/kernel/index.ts';
import { domainError } from './errors.ts';

type Broken = { constraint?: string | undefined; table?: string | undefined };

/** A field with closed choices was given another; its constraint is `<table>_<field>_choice`. */
export const choiceRefused = ({ constraint, table }: Broken): Error | null => {
  if (!constraint?.endsWith('_choice') || !table) return null;
  const field = constraint.slice(table.length + 1, -'_choice'.length);
  return domainError('FAILED_VALIDATION', 400, `${field} must be one of the choices.`, {
    collection: table,
    field,
    type: 'in',
  });
};

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
