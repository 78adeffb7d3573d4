export { registerHooks } from './hooks.ts';
export { sendInvitationJob } from './invitations/send-invitation-job.ts';
export { routes } from './routes.ts';
export { type TenantMap, tenantsOf } from './tenancy.ts';
