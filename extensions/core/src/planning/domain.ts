import { defineDomain } from '../platform/domain.ts';
import { routes } from './routes.ts';

/** Proposes plans; dispatch keeps them. */
export const planning = defineDomain({ name: 'planning', routes });
