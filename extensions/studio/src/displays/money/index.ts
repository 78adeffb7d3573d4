import type { DisplayConfig } from '@directus/types';
import { companyContext } from '../../company/context.ts';
import { formatMoney } from '../../language/money.ts';
import { nameOf } from '../../language/studio-texts.ts';
import MoneyDisplay from './money-display.vue';

export const moneyDisplay: DisplayConfig = {
  id: 'fieldwright-money',
  get name() {
    return nameOf('names.money');
  },
  icon: 'payments',
  component: MoneyDisplay,
  handler: (value: number | string | null, options: { currency?: string } | null) =>
    formatMoney(value, options?.currency ?? companyContext.value?.companies[0]?.currency ?? 'MYR'),
  options: [],
  types: ['integer', 'bigInteger'],
};
