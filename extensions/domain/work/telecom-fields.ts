import { COMPANY_KINDS, type CompanyKind } from '../organisation/index.ts';

/** Kinds of company that work on fibre; the others know neither lines nor terminals. */
export const FIBRE_KINDS: readonly CompanyKind[] = ['installer', 'operator'];

/** Columns of a work order that only fibre work has. */
export const TELECOM_FIELDS = [
  'order_category',
  'installation_method',
  'service_id',
  'service_id_type',
  'ticket_id',
  'awo_number',
  'nis_code',
  'relocation_type',
  'old_address',
  'package_name',
  'bandwidth_mbps',
  'contract_months',
  'login_id',
  'network',
  'voip',
  'splitter_port',
  'onu_serial',
  'onu_model',
  'splitter_candidates',
] as const;

const isFibre = (kind: string): boolean => FIBRE_KINDS.some((one) => one === kind);

/** Kinds of company that do not see the columns of fibre work. */
export const KINDS_WITHOUT_FIBRE = COMPANY_KINDS.map(({ value }) => value).filter(
  (kind) => !isFibre(kind),
);

/** Kinds of company that value property. */
export const VALUERS: readonly CompanyKind[] = ['professional'];

/** Columns of a work order that only valuations have. */
export const VALUATION_FIELDS = ['bank_branch', 'property_type'] as const;

/** Columns that a company of this kind does not see, under any door. */
export const hiddenFieldsOf = (kind: string): readonly string[] => [
  ...(isFibre(kind) ? [] : TELECOM_FIELDS),
  ...(VALUERS.some((one) => one === kind) ? [] : VALUATION_FIELDS),
];
