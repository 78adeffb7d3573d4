import { ADDRESS_STATES, type AddressState } from '../../../../domain/addresses/choices.ts';
import { choiceLabel } from '../../language/choice-label.ts';
import { t } from '../../language/words.ts';
import type { RecordState } from '../../record/types.ts';

/** What can be had at an address, with its colour and sign. */
export const addressState = (state: AddressState): RecordState => {
  const choice = ADDRESS_STATES.find(({ value }) => value === state);
  return {
    label: choiceLabel(ADDRESS_STATES, state),
    icon: choice?.icon ?? null,
    color: choice?.color ?? null,
  };
};

export const portState = (hasFreePort: boolean | null): RecordState => {
  if (hasFreePort === null)
    return { label: t('addresses.portUnknown'), icon: 'help', tone: 'neutral' };
  return hasFreePort
    ? { label: t('addresses.portFree'), icon: 'check_circle', tone: 'success' }
    : { label: t('addresses.portNone'), icon: 'block', tone: 'danger' };
};

export const townText = ({
  town,
  region,
  postcode,
}: {
  town: string;
  region: string | null;
  postcode: string | null;
}): string => [postcode, town, region].filter(Boolean).join(' · ');

const HINTS = {
  number: 'addresses.hintNumber',
  street: 'addresses.hintStreet',
  unit: 'addresses.hintUnit',
  unknown: 'addresses.hintUnknown',
} as const;
export const hintText = (hint: keyof typeof HINTS): string => t(HINTS[hint]);
