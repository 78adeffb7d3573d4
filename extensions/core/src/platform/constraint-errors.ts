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
    port_attachments_live_order: {
      code: 'PLANT_ORDER_HAS_PORT',
      status: 409,
      message: 'The work order holds a port already. Release it first.',
    },
    port_attachments_live_port: {
      code: 'PLANT_PORT_NOT_FREE',
      status: 409,
      message: 'The port is in use.',
    },
    appointments_no_overlap: {
      code: 'DISPATCH_OVERLAP',
      status: 409,
      message: 'The technician has another published visit at that time.',
    },
    rate_cards_no_overlap: {
      code: 'BILLING_RATE_OVERLAP',
      status: 409,
      message: 'Another rate card holds for the same work in these days.',
    },
    parser_profiles_one_active: {
      code: 'INTAKE_PROFILE_OVERLAP',
      status: 409,
      message: 'Another version of this profile is active in these days. Retire it first.',
    },
    invitations_open: {
      code: 'ORGANISATION_INVITED',
      status: 409,
      message: 'This person has an open invitation for this role already. Renew that one.',
    },
    invoice_lines_live_order: {
      code: 'BILLING_ORDER_INVOICED',
      status: 409,
      message: 'The work order stands on another invoice that is not cancelled.',
    },
  };
