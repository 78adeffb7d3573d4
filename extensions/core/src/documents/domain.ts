import { defineDomain } from '../platform/domain.ts';
import { routes } from './routes.ts';

/** Reads files for others, and brings the Studio what it shows them with. */
export const documents = defineDomain({ name: 'documents', routes });
