import { choices, COLOR, type ValueOf } from '../kernel/choice.ts';

export const BUILDING_TYPES = choices(
  { value: 'CONDO', label: 'Condominium' },
  { value: 'APARTMENT', label: 'Apartment' },
  { value: 'SERVICE_APT', label: 'Serviced apartment' },
  { value: 'FLAT', label: 'Flat' },
  { value: 'TERRACE', label: 'Terrace' },
  { value: 'SEMI_DETACHED', label: 'Semi-detached' },
  { value: 'BUNGALOW', label: 'Bungalow' },
  { value: 'TOWNHOUSE', label: 'Townhouse' },
  { value: 'OFFICE_TOWER', label: 'Office tower' },
  { value: 'OFFICE', label: 'Office' },
  { value: 'SHOP_OFFICE', label: 'Shop office' },
  { value: 'MALL', label: 'Mall' },
  { value: 'HOTEL', label: 'Hotel' },
  { value: 'MIXED', label: 'Mixed development' },
  { value: 'INDUSTRIAL', label: 'Industrial' },
  { value: 'WAREHOUSE', label: 'Warehouse' },
  { value: 'EDUCATIONAL', label: 'Educational' },
  { value: 'GOVERNMENT', label: 'Government' },
  { value: 'OTHER', label: 'Other' },
);
export type BuildingType = ValueOf<typeof BUILDING_TYPES>;

export const PORT_STATES = choices(
  { value: 'available', label: 'Available', color: COLOR.success },
  { value: 'reserved', label: 'Reserved', color: COLOR.primary },
  { value: 'used', label: 'Used', color: '#9b51e0', icon: 'link' },
  { value: 'standby', label: 'Standby', color: COLOR.warning },
  { value: 'faulty', label: 'Faulty', color: COLOR.danger },
);
export type PortState = ValueOf<typeof PORT_STATES>;

export const PON_KINDS = choices(
  { value: 'gpon', label: 'GPON' },
  { value: 'xgs-pon', label: 'XGS-PON' },
);
export type PonKind = ValueOf<typeof PON_KINDS>;
