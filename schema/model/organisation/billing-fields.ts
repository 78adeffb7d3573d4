import { integer, string, text, type FieldDefinition } from '../../dsl.ts';

/** What an invoice needs to know of whoever is billed; the same words for every kind of party. */
export const billingFields = ({
  party,
  termsDays,
}: {
  party: string;
  termsDays: number;
}): Record<string, FieldDefinition> => ({
  billing_name: string({
    group: 'billing',
    note: 'Name on invoices; the name above when empty.',
  }),
  billing_address: text({
    interface: 'input-multiline',
    group: 'billing',
    note: 'Address on invoices.',
  }),
  billing_email: string({
    group: 'billing',
    label: 'Billing e-mail',
    note: 'Where invoices are sent.',
  }),
  tax_no: string({
    group: 'billing',
    label: 'Tax number',
    note: `The ${party}'s tax registration.`,
  }),
  terms_days: integer({
    required: true,
    default: termsDays,
    group: 'billing',
    label: 'Payment terms (days)',
    note: 'Days from issue to due date.',
  }),
});
