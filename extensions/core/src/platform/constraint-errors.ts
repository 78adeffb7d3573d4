import type { MessageKey } from '../../../domain/words/index.ts';

/**
 * Names of database constraints whose violation has a meaning of its own to the caller.
 * A domain adds its line when it adds the constraint.
 */
export const CONSTRAINT_ERRORS: Record<string, { code: MessageKey; status: number }> = {
  work_orders_natural_key: {
    code: 'WORK_DUPLICATE',
    status: 409,
  },
  port_attachments_live_order: {
    code: 'PLANT_ORDER_HAS_PORT',
    status: 409,
  },
  port_attachments_live_port: {
    code: 'PLANT_PORT_NOT_FREE',
    status: 409,
  },
  appointments_no_overlap: {
    code: 'DISPATCH_OVERLAP',
    status: 409,
  },
  rate_cards_no_overlap: {
    code: 'BILLING_RATE_OVERLAP',
    status: 409,
  },
  parser_profiles_one_active: {
    code: 'INTAKE_PROFILE_OVERLAP',
    status: 409,
  },
  invitations_open: {
    code: 'ORGANISATION_INVITED',
    status: 409,
  },
  invoice_lines_live_order: {
    code: 'BILLING_ORDER_INVOICED',
    status: 409,
  },
};
