import { SHIPPED_PERSONAS } from '../../../extensions/domain/organisation/personas.ts';
import type { Action, CollectionDefinition } from '../../dsl.ts';
import { personaTemplatesOf } from '../permissions.ts';
import type { PersonaTemplate } from '../permissions.ts';

const ACTIONS: readonly Action[] = ['create', 'read', 'update', 'delete'];

const ownFilter = ({ permissions, validation, action }: PersonaTemplate): boolean => {
  return action === 'create' ? validation !== null : '_and' in permissions;
};

const cell = (template: PersonaTemplate | undefined): string => {
  if (!template) return '';
  const limits = [
    ...(ownFilter(template) ? ['some rows'] : []),
    ...(template.fields.includes('*') ? [] : ['some fields']),
  ];
  return limits.length > 0 ? limits.join(', ') : 'yes';
};

/** Who may do what through Directus; commands have rules of their own. */
export const accessTable = (collection: CollectionDefinition): string[] => {
  const templates = personaTemplatesOf([collection]);
  const rows = SHIPPED_PERSONAS.flatMap((persona) => {
    const own = templates.filter((template) => template.persona === persona);
    if (own.length === 0) return [];
    const cells = ACTIONS.map((action) => cell(own.find((entry) => entry.action === action)));
    return [`| ${persona} | ${cells.join(' | ')} |`];
  });
  if (rows.length === 0) return ['Nobody: only commands read and write these rows.'];
  return [`| persona | ${ACTIONS.join(' | ')} |`, '|---|---|---|---|---|', ...rows];
};
