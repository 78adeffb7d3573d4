import { defineDomain } from '../platform/domain.ts';
import { beginAtHome } from './landing-hooks.ts';
import { routes } from './routes.ts';

/** Knows no other domain: each brings its own cards. */
export const home = defineDomain({
  name: 'home',
  routes,
  hooks: [beginAtHome],
  studioModules: [{ id: 'fieldwright-home', place: 'first' }],
});
