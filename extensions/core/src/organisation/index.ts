export { registerHooks } from './hooks.ts';
export { routes } from './routes.ts';
export { type TenantMap, tenantsOf } from './tenancy.ts';
