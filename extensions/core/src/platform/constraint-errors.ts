/**
 * Names of database constraints whose violation has a meaning of its own to the caller.
 * A domain adds its line when it adds the constraint.
 */
export const CONSTRAINT_ERRORS: Record<string, { code: string; status: number; message: string }> =
  {
    work_orders_natural_key: {
      code: 'WORK_DUPLICATE',
      status: 409,
      message: 'The same work is here already.',
    },
  };
