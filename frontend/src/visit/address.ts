import type { FieldVisit } from '../../../extensions/domain/work/field-contract.ts';

/** Opens the phone's own map; a place without coordinates is looked up by its address. */
export const mapLink = ({ lat, lng, addressText }: FieldVisit): string | null => {
  if (lat !== null && lng !== null)
    return `https://www.google.com/maps/dir/?api=1&destination=${String(lat)},${String(lng)}`;
  if (!addressText) return null;
  return `https://www.google.com/maps/dir/?api=1&destination=${encodeURIComponent(addressText)}`;
};
