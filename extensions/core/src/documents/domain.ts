import { defineDomain } from '../platform/domain.ts';

/** Reads files for others; it registers nothing of its own. */
export const documents = defineDomain({ name: 'documents' });
