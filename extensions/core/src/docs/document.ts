import type { Accountability, EndpointExtensionContext, SchemaOverview } from '@directus/types';
import { ownMember } from '../../../domain/kernel/index.ts';
import { describeRoutes, type OpenApiDocument } from '../platform/openapi.ts';
import { registered } from '../platform/registry.ts';
import { resolveReferences } from './resolve-references.ts';

type Specification = {
  oas: { generate: (host?: string) => Promise<Partial<OpenApiDocument>> };
};

type Components = Partial<OpenApiDocument['components']>;

/** Ours beside those of Directus, kind by kind: schemas, responses, parameters and so on. */
const merged = (
  theirs: Components,
  ours: OpenApiDocument['components'],
): OpenApiDocument['components'] => ({
  ...theirs,
  ...ours,
  ...Object.fromEntries(
    Object.entries(ours).map(([kind, members]) => [
      kind,
      { ...ownMember(theirs as Record<string, object>, kind), ...members },
    ]),
  ),
});

let described: { of: unknown; document: OpenApiDocument } | null = null;
/** Ours changes with the routes alone. */
const describedOnce = (): OpenApiDocument => {
  const { routes } = registered();
  if (described?.of !== routes) described = { of: routes, document: describeRoutes(routes) };
  return described.document;
};

/** One document of Directus' routes, as far as the caller may see them, and of ours. */
export const fullDocument = async (
  context: EndpointExtensionContext,
  { accountability, schema }: { accountability: Accountability | null; schema: SchemaOverview },
): Promise<OpenApiDocument> => {
  const own = describedOnce();
  const specification = new context.services.SpecificationService({
    accountability,
    schema,
    knex: context.database,
  }) as unknown as Specification;
  const directus = await specification.oas.generate();
  const names = new Set(own.tags.map(({ name }) => name));
  return resolveReferences({
    ...own,
    servers: directus.servers ?? [],
    tags: [...own.tags, ...(directus.tags ?? []).filter(({ name }) => !names.has(name))],
    paths: { ...directus.paths, ...own.paths },
    components: merged(directus.components ?? {}, own.components),
  });
};
