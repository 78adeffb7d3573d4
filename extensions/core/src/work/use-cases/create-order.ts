import { type MissingField, missingAtIntake } from '../../../../domain/work/index.ts';
import { companiesWithCapability, requireCapability } from '../../platform/actor.ts';
import type { UseCaseContext } from '../../platform/context.ts';
import { refusal } from '../../platform/errors.ts';
import { duplicateOrder, fieldsMissing } from '../errors.ts';
import { countryOf } from '../../platform/phones.ts';
import { prepareOrder } from '../new-order.ts';
import { refuseHidden } from '../kind-fields.ts';
import { camel } from '../order-view.ts';
import type { OrderInput } from '../order-input.ts';
import { findIds, findPartner, findWorkType } from '../order-references.ts';
import { findByNaturalKey, insertOrders, type OrderRow, storeSecrets } from '../repository.ts';

const companyFor = (ctx: UseCaseContext, input: OrderInput): string => {
  const own = companiesWithCapability(ctx.actor, 'orders-create');
  const company = input.company ?? (own !== 'all' && own.length === 1 ? own[0] : undefined);
  if (!company) {
    throw refusal(
      'ORGANISATION_COMPANY_NEEDED.order',
      400,
      {},
      {
        field: 'company',
      },
    );
  }
  requireCapability(ctx.actor, company, 'orders-create');
  return company;
};

const sourceKindOf = (ctx: UseCaseContext, input: OrderInput): string =>
  input.source?.kind ?? (ctx.actor.source === 'api' ? 'api' : 'manual');

const columnsOf = (input: OrderInput): Record<string, unknown> => ({
  priority: input.priority ?? 'normal',
  order_category: input.orderCategory,
  installation_method: input.installationMethod,
  service_id: input.serviceId,
  wo_number: input.woNumber,
  ticket_id: input.ticketId,
  awo_number: input.awoNumber,
  work_order_url: input.workOrderUrl,
  customer_name: input.customerName,
  contact_person: input.contactPerson,
  phones: input.phones,
  email: input.email,
  address_text: input.addressText,
  address: input.address,
  old_address: input.oldAddress,
  relocation_type: input.relocationType,
  appointment_requested_at: input.appointmentRequestedAt,
  package_name: input.packageName,
  bandwidth_mbps: input.bandwidthMbps,
  contract_months: input.contractMonths,
  login_id: input.loginId,
  onu_serial: input.onuSerial,
  issue: input.issue,
  remarks: input.remarks,
  internal_notes: input.internalNotes,
});

const defined = (values: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));

/** Takes in one order by hand or from an integration; the same work twice is refused with a pointer. */
export const createOrder = async (
  ctx: UseCaseContext,
  input: OrderInput,
): Promise<{ order: OrderRow; missing: MissingField[] }> => {
  const company = companyFor(ctx, input);
  const columns = defined(columnsOf(input));
  await refuseHidden(ctx.trx, company, columns, camel);
  const workType = await findWorkType(ctx.trx, company, input.workType);
  const partner = input.partner ? await findPartner(ctx.trx, company, input.partner) : null;
  const ids = await findIds(ctx.trx, company, [
    {
      field: 'partner_group',
      collection: 'partner_groups',
      label: 'partner group',
      value: input.partnerGroup,
    },
    { field: 'client', collection: 'clients', label: 'client', value: input.client },
    { field: 'site', collection: 'sites', label: 'site', value: input.site },
    { field: 'building', collection: 'buildings', label: 'building', value: input.building },
    { field: 'customer', collection: 'customers', label: 'customer', value: input.customer },
    {
      field: 'service_location',
      collection: 'service_locations',
      label: 'service location',
      value: input.serviceLocation,
    },
  ]);

  const { row, missing } = prepareOrder(
    {
      ...columns,
      ...(partner ? { partner: partner.id, partner_group: partner.partner_group } : {}),
      ...ids,
      company,
      source_kind: sourceKindOf(ctx, input),
      source: input.source?.ref ? { ref: input.source.ref } : {},
    },
    workType,
    await countryOf(ctx.trx, company),
  );
  const refused = missingAtIntake(missing);
  if (refused.length > 0) throw fieldsMissing(refused);

  const duplicate = row.natural_key
    ? await findByNaturalKey(ctx.trx, company, row.natural_key)
    : null;
  if (duplicate) throw duplicateOrder(duplicate);

  await insertOrders(ctx, [row]);
  const order = await ctx.trx('work_orders').where({ id: row.id }).first<OrderRow | undefined>();
  if (!order) throw new Error('The order was not stored');
  await storeSecrets(ctx, { company, order: order.id, secrets: input.secrets ?? {} });
  return { order, missing };
};
