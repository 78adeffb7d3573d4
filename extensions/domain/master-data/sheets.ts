/** What a company keeps beside its orders and may take in from a file, with the columns of the file. */
export type SheetColumn = {
  /** Column of the collection. */
  field: string;
  /** What the first row may call it, in small letters; the first is the one that is told. */
  names: readonly string[];
  /** The collection whose code stands in the cell. */
  byCode?: string;
  isRequired?: boolean;
};
export type Sheet = {
  collection: 'banks' | 'bank_branches' | 'property_types' | 'clients';
  /** Columns whose value a company has once. */
  key: readonly string[];
  columns: readonly SheetColumn[];
};

const code = { field: 'code', names: ['code'], isRequired: true };
const name = { field: 'name', names: ['name'], isRequired: true };
const phone = { field: 'phone', names: ['phone', 'telephone'] };
const contact = { field: 'contact_person', names: ['contact', 'contact person', 'contact_person'] };

export const SHEETS: readonly Sheet[] = [
  {
    collection: 'banks',
    key: ['code'],
    columns: [
      code,
      name,
      { field: 'account_holder', names: ['account holder', 'account_holder'] },
      { field: 'account_number', names: ['account number', 'account_number', 'account'] },
      { field: 'swift_code', names: ['swift', 'bic', 'swift code', 'swift_code'] },
      { field: 'invoice_note', names: ['invoice note', 'invoice_note'] },
    ],
  },
  {
    collection: 'bank_branches',
    key: ['bank', 'code'],
    columns: [
      { field: 'bank', names: ['bank'], byCode: 'banks', isRequired: true },
      code,
      name,
      { field: 'address', names: ['address'] },
      contact,
      phone,
      { field: 'email', names: ['email', 'e-mail'] },
    ],
  },
  { collection: 'property_types', key: ['code'], columns: [code, name] },
  {
    collection: 'clients',
    key: ['code'],
    columns: [
      code,
      name,
      contact,
      phone,
      { field: 'billing_name', names: ['billing name', 'billing_name'] },
      { field: 'billing_address', names: ['billing address', 'billing_address', 'address'] },
      {
        field: 'billing_email',
        names: ['billing email', 'billing e-mail', 'billing_email', 'email'],
      },
      { field: 'tax_no', names: ['tax number', 'tax no', 'tax_no'] },
      { field: 'terms_days', names: ['payment terms', 'terms', 'terms_days'] },
    ],
  },
];

export const sheetOf = (collection: string): Sheet | undefined =>
  SHEETS.find((sheet) => sheet.collection === collection);
