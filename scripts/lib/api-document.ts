import { join } from 'node:path';
import openapiTypescript, { astToString } from 'openapi-typescript';
import { REGISTERED } from '../../extensions/core/src/domains.ts';
import { describeRoutes } from '../../extensions/core/src/platform/openapi.ts';
import { formatted } from './formatted.ts';
import { ROOT } from './paths.ts';

/** Our routes as a file, for readers of the repository and for generators of clients. */
export const API_DOCUMENT = join(ROOT, 'docs/api/openapi.json');

export const renderApiDocument = async (): Promise<string> =>
  formatted(API_DOCUMENT, JSON.stringify(describeRoutes(REGISTERED.routes)));

/** The types of our routes, for the client that the Studio, the portal and integrators use. */
export const ROUTE_TYPES = join(ROOT, 'packages/client/src/generated/routes.ts');

export const renderRouteTypes = async (): Promise<string> => {
  const document = describeRoutes(REGISTERED.routes);
  const types = astToString(await openapiTypescript(document as never));
  return `// Written by \`npm run docs:api\` from the routes. Do not edit.\n${types}`;
};
