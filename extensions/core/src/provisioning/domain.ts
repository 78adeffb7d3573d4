import { defineDomain } from '../platform/domain.ts';
import { advanceHandler } from './background/advance-run.ts';
import { dropTaskHandler } from './background/drop-task.ts';
import { startWatch } from './background/start-watch.ts';
import { deviceRoutes } from './device-routes.ts';
import { homeCards } from './home-cards.ts';
import { profileRoutes } from './profile-routes.ts';
import { serialScanned } from './serial-scanned.ts';
import { acsSettings } from './settings.ts';

const IN_USE = { code: 'MODEM_IN_USE', status: 409 } as const;
const PROFILE_TAKEN = { code: 'MODEM_PROFILE_TAKEN', status: 409 } as const;

export const provisioning = defineDomain({
  name: 'provisioning',
  routes: [...deviceRoutes, ...profileRoutes],
  homeCards,
  background: [advanceHandler, dropTaskHandler],
  companions: [{ isWanted: (env) => acsSettings(env) !== null, start: startWatch }],
  eventKinds: ['customer-device.revealed'],
  subscribers: [serialScanned],
  capabilities: ['provisioning', 'provisioning-profiles'],
  studioModules: [{ id: 'fieldwright-modems', place: 'last' }],
  constraintErrors: {
    customer_devices_one_serial: { ...IN_USE, fields: ['serial'] },
    customer_devices_one_at_acs: { ...IN_USE, fields: ['acs_id'] },
    customer_devices_one_live: {
      code: 'MODEM_ORDER_HAS_ONE',
      status: 409,
      fields: ['work_order', 'role'],
    },
    provisioning_runs_one_live: {
      code: 'MODEM_BUSY',
      status: 409,
      fields: ['device'],
    },
    provisioning_profiles_one_active: {
      ...PROFILE_TAKEN,
      fields: ['manufacturer', 'product_class'],
    },
    provisioning_profiles_company_name_key: { ...PROFILE_TAKEN, fields: ['name'] },
    provisioning_parameters_once: { code: 'MODEM_PARAMETER_TWICE', status: 409, fields: ['path'] },
  },
});
