import { INVOICE_STATUSES, type InvoiceStatus } from '../../../../../domain/billing/choices.ts';
import { choiceLabel } from '../../../language/choice-label.ts';
import { t, type WordKey } from '../../../language/words.ts';
import { formatMoney } from '../../../language/money.ts';
import type { RecordAction, RecordState, TimelineEntry, Tone } from '../../../record/types.ts';
import type { Invoice, InvoiceStep } from './types.ts';

const TONES: Readonly<Record<InvoiceStatus, Tone>> = {
  draft: 'neutral',
  issued: 'info',
  sent: 'info',
  paid: 'success',
  credited: 'success',
  rejected: 'danger',
  cancelled: 'neutral',
};

export const stateOf = ({ status }: Invoice): RecordState => ({
  label: choiceLabel(INVOICE_STATUSES, status),
  tone: TONES[status],
});

/** Whole days from one calendar day to another. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);

/** The command that brings the invoice on, by what it may do: the first of these. */
const FORWARD: readonly InvoiceStep[] = ['submit', 'pay'];
const ICONS: Readonly<Record<InvoiceStep, string>> = {
  submit: 'send',
  pay: 'payments',
  credit: 'undo',
  reject: 'thumb_down',
  redo: 'cancel',
};

const verbOf = (step: InvoiceStep, isAgain: boolean): string =>
  step === 'submit' && isAgain ? t('invoicePage.resubmit') : t(`invoicePage.${step}`);

/** The commands of the head: one primary, the others in the menu. */
export const actionsOf = (invoice: Invoice): RecordAction[] => {
  if (!invoice.mayBill) return [];
  const isAgain = invoice.rejectReason !== null;
  const primary = FORWARD.find((step) => invoice.steps.includes(step));
  return [
    ...invoice.steps.map((step) => ({
      id: step,
      label: verbOf(step, isAgain),
      icon: ICONS[step],
      isPrimary: step === primary,
      isDangerous: step === 'redo' || step === 'credit',
    })),
    {
      id: 'render',
      label: t(invoice.pdf ? 'invoicePage.render' : 'invoicePage.print'),
      icon: 'print',
      whyNot: invoice.isPrinting ? t('invoicePage.beingPrinted') : null,
    },
  ];
};

const KINDS: Readonly<Record<string, { word: WordKey; icon: string; tone?: Tone }>> = {
  'invoice.issued': { word: 'invoicePage.wasIssued', icon: 'receipt_long' },
  'invoice.created': { word: 'invoicePage.wasIssued', icon: 'receipt_long' },
  'invoice.submitted': { word: 'invoicePage.wasSubmitted', icon: 'send' },
  'invoice.rejected': { word: 'invoicePage.wasRejected', icon: 'thumb_down', tone: 'danger' },
  'invoice.cancelled': { word: 'invoicePage.wasCancelled', icon: 'cancel' },
  'invoice.paid': { word: 'invoicePage.wasPaid', icon: 'payments', tone: 'success' },
  'invoice.credited': { word: 'invoicePage.wasCredited', icon: 'undo', tone: 'success' },
  'invoice.printed': { word: 'invoicePage.wasPrinted', icon: 'print' },
  'invoice.printing-failed': {
    word: 'invoicePage.printingFailed',
    icon: 'print_disabled',
    tone: 'danger',
  },
};

type HistoryEntry = Invoice['history'][number];

/** Money that came in or went back, in words; null for what moved none. */
const moneyMoved = (
  { paidMinor, creditedMinor }: HistoryEntry,
  currency: string,
): { title: string; icon: string } | null => {
  const moved = (word: WordKey, minor: number): string =>
    t(word, { amount: formatMoney(Math.abs(minor), currency) });
  if (paidMinor)
    return paidMinor > 0
      ? { title: moved('invoicePage.paidWords', paidMinor), icon: 'payments' }
      : { title: moved('invoicePage.paidBack', paidMinor), icon: 'undo' };
  return creditedMinor
    ? { title: moved('invoicePage.creditMade', creditedMinor), icon: 'undo' }
    : null;
};

/** What happened to the invoice, in words. That the printer went through its states is left out. */
export const entriesOf = ({ history, currency }: Invoice): TimelineEntry[] =>
  history.flatMap((entry) => {
    const { id, kind, at, by, submissionId, reason, paymentReference, error } = entry;
    const known = KINDS[kind];
    const moved = moneyMoved(entry, currency);
    if (!known && !by) return [];
    return [
      {
        id: String(id),
        at,
        group: kind.startsWith('invoice.print') ? ('document' as const) : ('history' as const),
        icon: moved?.icon ?? known?.icon ?? 'edit',
        title: moved?.title ?? (known ? t(known.word) : t('invoicePage.wasChanged')),
        text: reason ?? error ?? submissionId ?? paymentReference,
        who: by,
        ...(known?.tone && { tone: known.tone }),
      },
    ];
  });
