import { defineDomain } from '../platform/domain.ts';
import { publicRoutes } from './public-routes.ts';
import { staffRoutes } from './staff-routes.ts';

export const plans = defineDomain({
  name: 'plans',
  routes: [...publicRoutes, ...staffRoutes],
  capabilities: ['sales', 'prices'],
  studioModules: [{ id: 'fieldwright-sales', place: 'last' }],
  constraintErrors: {
    plan_prices_once: { code: 'PLANS_PRICE_OVERLAP', status: 409, fields: ['valid_from'] },
    plan_promotions_once: { code: 'PLANS_PROMOTION_OVERLAP', status: 409, fields: ['valid_from'] },
    price_overrides_once: { code: 'PLANS_OVERRIDE_OVERLAP', status: 409, fields: ['valid_from'] },
  },
});
