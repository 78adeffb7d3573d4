import type { Accountability, EndpointExtensionContext, SchemaOverview } from '@directus/types';
import { describeRoutes, type OpenApiDocument } from '../platform/openapi.ts';
import { registered } from '../platform/registry.ts';

type Specification = {
  oas: { generate: (host?: string) => Promise<Partial<OpenApiDocument>> };
};

/** One document of Directus' routes, as far as the caller may see them, and of ours. */
export const fullDocument = async (
  context: EndpointExtensionContext,
  { accountability, schema }: { accountability: Accountability | null; schema: SchemaOverview },
): Promise<OpenApiDocument> => {
  const own = describeRoutes(registered().routes);
  const specification = new context.services.SpecificationService({
    accountability,
    schema,
    knex: context.database,
  }) as unknown as Specification;
  const directus = await specification.oas.generate();
  return {
    ...own,
    tags: [...own.tags, ...(directus.tags ?? [])],
    paths: { ...directus.paths, ...own.paths },
    components: {
      ...directus.components,
      ...own.components,
      schemas: { ...directus.components?.schemas, ...own.components.schemas },
    },
  };
};
