import { z } from 'zod';
import { ownMember, setMember } from '../../../domain/kernel/index.ts';
import { isBytes, type Route } from './route.ts';

export type OpenApiDocument = {
  openapi: string;
  info: Record<string, unknown>;
  servers?: unknown[];
  tags: { name: string; description?: string }[];
  paths: Record<string, Record<string, unknown>>;
  components: { schemas: Record<string, unknown>; securitySchemes: Record<string, unknown> };
};

type JsonSchema = Record<string, unknown> & {
  properties?: Record<string, unknown>;
  required?: string[];
};

const jsonSchema = (schema: z.ZodType, io: 'input' | 'output'): JsonSchema => {
  const { $schema: _dialect, ...rest } = z.toJSONSchema(schema, {
    target: 'openapi-3.0',
    io,
    unrepresentable: 'any',
  }) as JsonSchema;
  return rest;
};

/** `/orders/:id` → `/api/orders/{id}` */
const openApiPath = (path: string): string => `/api${path.replace(/:(\w+)/g, '{$1}')}`;

const parametersOf = (schema: z.ZodType | undefined, place: 'path' | 'query') => {
  if (!schema) return [];
  const { properties = {}, required = [] } = jsonSchema(schema, 'input');
  return Object.entries(properties).map(([name, property]) => ({
    name,
    in: place,
    required: place === 'path' || required.includes(name),
    schema: property,
  }));
};

const header = (name: string, description: string) => ({
  name,
  in: 'header',
  required: false,
  description,
  schema: { type: 'string' },
});

const headersOf = (route: Route) =>
  route.method === 'get' || route.access === 'public'
    ? []
    : [
        ...(route.idempotent === false
          ? []
          : [header('Idempotency-Key', 'The same key does the command once and answers alike.')]),
        header('If-Match', 'Version of the row the caller saw; a newer one answers 409.'),
      ];

const MULTIPART_FILE = { type: 'array', items: { type: 'string', format: 'binary' } };

const BYTES = { schema: { type: 'string', format: 'binary' } };

const bodyOf = (route: Route) => {
  if (route.rawBody)
    return {
      requestBody: {
        content: Object.fromEntries(route.rawBody.types.map((type) => [type, BYTES])),
      },
    };
  if (!route.body && !route.multipart) return {};
  const fields = route.body ?? route.multipart?.coming;
  const json = fields ? jsonSchema(fields, 'input') : { type: 'object' };
  const form = {
    ...json,
    properties: { ...(json as JsonSchema).properties, file: MULTIPART_FILE },
  };
  return {
    requestBody: {
      content: {
        ...(route.body ? { 'application/json': { schema: json } } : {}),
        ...(route.multipart ? { 'multipart/form-data': { schema: form } } : {}),
      },
    },
  };
};

const accessWords = (route: Route): string => {
  if (route.access === 'public') return 'Open to everybody.';
  if (route.access === 'user') return 'Needs a signed-in user.';
  if (route.access === 'platform') return 'Needs the administrator of the platform.';
  return `Needs one of: ${route.access.map((capability) => `\`${capability}\``).join(', ')}.`;
};

const ERROR = { $ref: '#/components/responses/Refused' };

const contentOf = ({ response }: Route) => {
  if (isBytes(response)) {
    return Object.fromEntries(response.bytes.map((type) => [type, BYTES]));
  }
  const data = response ? jsonSchema(response, 'output') : {};
  return {
    'application/json': {
      schema: { type: 'object', properties: { data }, required: ['data'] },
    },
  };
};

const operationOf = (route: Route) => ({
  summary: route.summary,
  description: [route.description, accessWords(route)].filter(Boolean).join('\n\n'),
  tags: [...route.tags],
  security: route.access === 'public' ? [] : [{ bearer: [] }, { session: [] }],
  parameters: [
    ...parametersOf(route.params, 'path'),
    ...parametersOf(route.query, 'query'),
    ...headersOf(route),
  ],
  ...bodyOf(route),
  responses: {
    [String(route.status ?? 200)]: {
      description: 'Done',
      content: contentOf(route),
    },
    default: ERROR,
  },
});

const ERROR_SCHEMA = {
  type: 'object',
  properties: {
    errors: {
      type: 'array',
      items: {
        type: 'object',
        properties: {
          message: { type: 'string' },
          extensions: {
            type: 'object',
            properties: { code: { type: 'string', example: 'WORK_DUPLICATE' } },
            additionalProperties: true,
          },
        },
      },
    },
  },
};

/** Our routes as an OpenAPI document, sorted by path so that a change is a small diff. */
export const describeRoutes = (routes: readonly Route[]): OpenApiDocument => {
  const paths: OpenApiDocument['paths'] = {};
  for (const route of [...routes].sort((a, b) => a.path.localeCompare(b.path))) {
    const path = openApiPath(route.path);
    setMember(paths, path, { ...ownMember(paths, path), [route.method]: operationOf(route) });
  }
  const tags = [...new Set(routes.flatMap((route) => route.tags))].sort();
  return {
    openapi: '3.0.3',
    info: {
      title: 'Fieldwright',
      version: '0.1.0',
      description: 'Commands and read routes of Fieldwright. Rows are also served by Directus.',
    },
    tags: tags.map((name) => ({ name })),
    paths,
    components: {
      schemas: {},
      securitySchemes: {
        bearer: { type: 'http', scheme: 'bearer' },
        session: { type: 'apiKey', in: 'cookie', name: 'directus_session_token' },
      },
      ...{
        responses: {
          Refused: {
            description: 'Refused; the code is stable and the details name field and row.',
            content: { 'application/json': { schema: ERROR_SCHEMA } },
          },
        },
      },
    },
  };
};
