export { type TenantMap, tenantsOf } from './tenancy.ts';
