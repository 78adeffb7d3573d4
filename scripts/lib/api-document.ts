import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { REGISTERED } from '../../extensions/core/src/domains.ts';
import { describeRoutes } from '../../extensions/core/src/platform/openapi.ts';
import { ROOT } from './paths.ts';

/** Our routes as a file, for readers of the repository and for generators of clients. */
export const API_DOCUMENT = join(ROOT, 'docs/api/openapi.json');

export const renderApiDocument = async (): Promise<string> =>
  format(JSON.stringify(describeRoutes(REGISTERED.routes)), {
    ...(await resolveConfig(API_DOCUMENT)),
    parser: 'json',
  });
