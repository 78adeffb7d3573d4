import { inboxReason } from '../../../../domain/mail/index.ts';
import { normaliseReference } from '../../../../domain/work/index.ts';
import type { UseCaseContext } from '../../platform/context.ts';
import { holdTurn } from './hold-turn.ts';
import { keepMail } from './keep-mail.ts';
import type { Action, ItemRow } from './types.ts';
import { textOf } from './values.ts';

const AMOUNT = /^\d+(?:\.\d{1,2})?$/;

const amountOf = (values: Record<string, unknown>): string | null => {
  const { amount } = values;
  const text = typeof amount === 'number' ? amount.toFixed(2) : textOf(values, 'amount');
  return text && AMOUNT.test(text) ? text : null;
};

/** Another advice of the same reference that is kept; the later one would count the money twice. */
const findSame = async (
  ctx: UseCaseContext,
  item: ItemRow,
  advice: string,
): Promise<Pick<ItemRow, 'id' | 'values'> | undefined> =>
  await ctx
    .trx('inbox_items')
    .where({ company: item.company, kind: 'payment_advice', status: 'stored' })
    .whereNot({ id: item.id })
    .whereRaw(`upper(btrim("values"->>'adviceRef')) = ?`, [advice])
    .first<Pick<ItemRow, 'id' | 'values'> | undefined>('id', 'values');

/**
 * Keeps a payment advice for whoever matches payments: with the invoice it names, and once for each
 * advice however often it is sent. The same reference with other figures is a question.
 */
export const keepPayment: Action = async (ctx, run) => {
  const { item } = run;
  const amount = amountOf(item.values);
  if (!amount) return { status: 'open', reason: inboxReason('AMOUNT_MISSING') };
  const currency = textOf(item.values, 'currency') ?? 'MYR';
  const invoiceNumber = textOf(item.values, 'invoiceNumber') ?? textOf(item.values, 'customerRef');
  const advice = normaliseReference(textOf(item.values, 'adviceRef'));
  if (advice) {
    await holdTurn(ctx, `advice:${item.company}:${advice}`);
    const same = await findSame(ctx, item, advice);
    if (same) {
      const differs =
        Number(amountOf(same.values)) !== Number(amount) ||
        (textOf(same.values, 'currency') ?? 'MYR') !== currency;
      if (differs) return { status: 'open', reason: inboxReason('ADVICE_DIFFERS') };
      const reason = inboxReason('ADVICE_KNOWN');
      return { status: 'dismissed', reason, effect: { message: reason.message, sameAs: same.id } };
    }
  }
  const invoice = invoiceNumber
    ? await ctx
        .trx('invoices')
        .where({ company: item.company, number: invoiceNumber })
        .first<{ id: string } | undefined>('id')
    : undefined;
  await keepMail(ctx, item);
  const about = invoiceNumber ? ` for invoice ${invoiceNumber}` : '';
  const found = invoiceNumber && !invoice ? ', which is not known here' : '';
  return {
    status: 'stored',
    values: {
      ...item.values,
      amount,
      currency,
      ...(invoiceNumber && { invoiceNumber }),
      ...(invoice && { invoice: invoice.id }),
    },
    effect: {
      message: `${currency} ${amount}${about}${found}: kept until it is matched.`,
      invoiceNumber,
      invoice: invoice?.id ?? null,
    },
  };
};
