import { defineDomain } from '../platform/domain.ts';
import { advanceHandler } from './background/advance-run.ts';
import { dropTaskHandler } from './background/drop-task.ts';
import { startWatch } from './background/start-watch.ts';
import { deviceRoutes } from './device-routes.ts';
import { homeCards } from './home-cards.ts';
import { profileRoutes } from './profile-routes.ts';
import { serialScanned } from './serial-scanned.ts';
import { acsSettings } from './settings.ts';

const IN_USE = {
  code: 'MODEM_IN_USE',
  status: 409,
  message:
    'A modem with this serial number is in use for another customer. Take it out of use there first.',
};
const PROFILE_TAKEN = {
  code: 'MODEM_PROFILE_TAKEN',
  status: 409,
  message: 'There is another active profile for this manufacturer and model, or with this name.',
};

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
    customer_devices_one_serial: IN_USE,
    customer_devices_one_at_acs: IN_USE,
    customer_devices_one_live: {
      code: 'MODEM_ORDER_HAS_ONE',
      status: 409,
      message: 'The order has a modem already.',
    },
    provisioning_runs_one_live: {
      code: 'MODEM_BUSY',
      status: 409,
      message: 'Something is being done to this modem. Wait until it is over, or stop it first.',
    },
    provisioning_profiles_one_active: PROFILE_TAKEN,
    provisioning_profiles_company_name_key: PROFILE_TAKEN,
  },
});
