import type { ShippedPersona } from '../../extensions/domain/organisation/personas.ts';
import { COMPANY_PLACEHOLDER } from '../../extensions/domain/organisation/grants.ts';
import { type PersonaTemplate, readsAll } from '../compiler/permissions.ts';
import type { Action, CollectionDefinition } from '../dsl.ts';
import { OFFICE } from '../model/access.ts';

/** Uploads by form; what a file is called on disk is never the client's to say. */
const UPLOAD_FIELDS = [
  'company',
  'title',
  'description',
  'tags',
  'filename_download',
  'type',
  'storage',
  'folder',
  'location',
  'metadata',
  'focal_point_x',
  'focal_point_y',
];
const LABEL_FIELDS = ['title', 'description', 'tags', 'focal_point_x', 'focal_point_y'];
const COLLEAGUE_FIELDS = ['id', 'first_name', 'last_name', 'email', 'avatar', 'title', 'status'];

const OWN = { uploaded_by: { _eq: '$CURRENT_USER' } };
/** What belongs to a document or a message is read by its rights, through our routes. */
const IN_COMPANY = {
  _and: [{ company: { _eq: COMPANY_PLACEHOLDER } }, { is_private: { _neq: true } }],
};

type Model = readonly CollectionDefinition[];

/** Collections whose files are read with their rows, as far as the persona reads those. */
const heldFor = (model: Model, persona: ShippedPersona): string[] =>
  model
    .filter(({ fields }) =>
      Object.values(fields).some((field) => field.kind === 'reference' && field.readWithRow),
    )
    .filter((collection) => readsAll(collection, persona))
    .map(({ name }) => name);

const ofOffice = (model: Model, persona: ShippedPersona): Record<string, unknown> => {
  const held = heldFor(model, persona);
  const isOpen = [
    { held_by: { _null: true } },
    ...(held.length > 0 ? [{ held_by: { _in: held } }] : []),
    OWN,
  ];
  return { _and: [...IN_COMPANY._and, { _or: isOpen }] };
};
/** An upload that no row has claimed yet is its uploader's alone. */
const UNCLAIMED = { _and: [{ company: { _null: true } }, OWN] };

const template = (
  persona: ShippedPersona,
  collection: string,
  action: Action,
  permissions: Record<string, unknown>,
  fields: readonly string[] = ['*'],
): PersonaTemplate => ({
  persona,
  collection,
  action,
  permissions,
  validation: null,
  presets: null,
  fields,
});

const UPLOADERS = OFFICE.filter((persona) => persona !== 'auditor');

const filesOf = (model: Model): PersonaTemplate[] => [
  ...OFFICE.map((persona) =>
    template(persona, 'directus_files', 'read', { _or: [ofOffice(model, persona), UNCLAIMED] }),
  ),
  ...(['technician', 'integrator'] as const).map((persona) =>
    template(persona, 'directus_files', 'read', {
      _or: [{ _and: [IN_COMPANY, OWN] }, UNCLAIMED],
    }),
  ),
  ...UPLOADERS.map((persona) => template(persona, 'directus_files', 'create', {}, UPLOAD_FIELDS)),
  ...UPLOADERS.map((persona) =>
    template(persona, 'directus_files', 'update', ofOffice(model, persona), LABEL_FIELDS),
  ),
];

/** The company's own folder carries its id; folders within it are an administrator's to make. */
const folders: PersonaTemplate[] = OFFICE.map((persona) =>
  template(
    persona,
    'directus_folders',
    'read',
    { _or: [{ id: { _eq: COMPANY_PLACEHOLDER } }, { parent: { _eq: COMPANY_PLACEHOLDER } }] },
    ['id', 'name', 'parent'],
  ),
);

/** Names behind "created by" and in assignments: of colleagues only. */
const colleagues: PersonaTemplate[] = OFFICE.map((persona) =>
  template(
    persona,
    'directus_users',
    'read',
    { '$FOLLOW(memberships,user)': { company: { _eq: COMPANY_PLACEHOLDER } } },
    COLLEAGUE_FIELDS,
  ),
);

/**
 * What personas may do with Directus' own collections. Files are never deleted by a company: they
 * are evidence.
 */
export const systemTemplatesOf = (model: Model): readonly PersonaTemplate[] => [
  ...filesOf(model),
  ...folders,
  ...colleagues,
];
