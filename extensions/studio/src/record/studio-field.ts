/** As the Studio's store of fields has it, as far as the pages of records read it. */
export type FieldOfStudio = {
  field: string;
  name: string;
  type: string;
  collection: string;
  schema: Record<string, unknown> | null;
  meta: {
    readonly?: boolean;
    hidden?: boolean;
    special?: string[] | null;
    interface?: string | null;
    options?: Record<string, unknown> | null;
    display?: string | null;
    display_options?: Record<string, unknown> | null;
    group?: string | null;
    note?: string | null;
    width?: string | null;
    sort?: number | null;
    conditions?: unknown;
    required?: boolean;
  } | null;
};

type FieldsStore = {
  getField: (collection: string, field: string) => FieldOfStudio | null;
  getFieldsForCollection: (collection: string) => FieldOfStudio[];
};
type PermissionsStore = {
  getPermission: (
    collection: string,
    action: string,
  ) => { access: 'none' | 'partial' | 'full'; fields?: string[] } | null;
};
type UserStore = { isAdmin: boolean };

/** The three stores that a page of a record asks, with the types that the SDK does not give. */
export type StudioStores = {
  useFieldsStore: () => FieldsStore;
  usePermissionsStore: () => PermissionsStore;
  useUserStore: () => UserStore;
};

/** Where the field can be written by this person, as the Studio knows at its start. */
export const isWritable = (
  stores: StudioStores,
  { collection, field, meta }: FieldOfStudio,
): boolean => {
  if (meta?.readonly) return false;
  if (stores.useUserStore().isAdmin) return true;
  const permission = stores.usePermissionsStore().getPermission(collection, 'update');
  if (!permission || permission.access === 'none') return false;
  const fields = permission.fields ?? [];
  return fields.includes('*') || fields.includes(field);
};

/** The field for a form of its own: without the group and the conditions it has in the whole form. */
export const aloneInForm = (field: FieldOfStudio): FieldOfStudio => ({
  ...field,
  meta: { ...field.meta, group: null, hidden: false, conditions: null, width: 'full', note: null },
});
