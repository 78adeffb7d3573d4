import { defineDomain } from '../platform/domain.ts';

export const plans = defineDomain({
  name: 'plans',
  constraintErrors: {
    plan_prices_once: { code: 'PLANS_PRICE_OVERLAP', status: 409, fields: ['valid_from'] },
    plan_promotions_once: { code: 'PLANS_PROMOTION_OVERLAP', status: 409, fields: ['valid_from'] },
    price_overrides_once: { code: 'PLANS_OVERRIDE_OVERLAP', status: 409, fields: ['valid_from'] },
  },
});
