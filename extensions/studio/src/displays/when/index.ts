import type { DisplayConfig } from '@directus/types';
import { companyContext } from '../../company/context.ts';
import { nameOf } from '../../language/studio-texts.ts';
import { formatDay, formatWhen } from '../../language/when.ts';
import WhenDisplay from './when-display.vue';

export const whenDisplay: DisplayConfig = {
  id: 'fieldwright-when',
  get name() {
    return nameOf('names.when');
  },
  icon: 'schedule',
  component: WhenDisplay,
  handler: (value: string | null, _options, { field } = {} as never) => {
    if (!value) return null;
    const place = companyContext.value?.companies[0];
    if ((field as { type?: string } | undefined)?.type === 'date') return formatDay(value);
    return place ? formatWhen(value, place) : value;
  },
  options: [],
  types: ['timestamp', 'date'],
};
