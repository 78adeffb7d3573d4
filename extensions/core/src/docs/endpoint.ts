import type { EndpointExtensionContext } from '@directus/types';
import type { Router } from 'express';

/** The browsable description of every route under `/docs`. */
export const registerDocs = (_router: Router, _context: EndpointExtensionContext): void =>
  undefined;
