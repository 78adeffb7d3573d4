/** Whether a company charges tax is its own decision; it makes its code the default. */
export const TAX_CODES = [
  { code: 'SST-8', name: 'Service tax 8 %', rate_basis_points: 800, is_default: true },
  { code: 'SST-6', name: 'Service tax 6 %', rate_basis_points: 600, is_default: false },
  { code: 'ZERO', name: 'Not taxed', rate_basis_points: 0, is_default: false },
] as const;
