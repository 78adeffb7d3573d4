import { describe, expect, it } from 'vitest';
import { dueFromOf, dueOn, invoiceNumber } from './invoice-head.ts';
import { invoiceSteps, nextInvoiceStatus } from './invoice-status.ts';
import { lineDescription, lineReference } from './line-text.ts';

describe('the head of an invoice', () => {
  it('numbers by company and year', () => {
    expect(invoiceNumber({ companyKey: 'installer', year: 2026, sequence: 7 })).toBe(
      'INV-INSTALLER-2026-00007',
    );
    expect(invoiceNumber({ companyKey: 'a', year: 2026, sequence: 123_456 })).toBe(
      'INV-A-2026-123456',
    );
  });

  it('is due in calendar days', () => {
    expect(dueOn('2026-01-31', 45)).toBe('2026-03-17');
  });

  it('takes terms from issue unless the company says otherwise', () => {
    expect([null, {}, { billing: { dueFrom: 'submission' } }].map(dueFromOf)).toEqual([
      'issue',
      'issue',
      'submission',
    ]);
  });
});

describe('steps of an invoice', () => {
  it('is submitted once, and again after a rejection', () => {
    expect(nextInvoiceStatus('issued', 'submit')).toEqual({ ok: true, value: 'sent' });
    expect(nextInvoiceStatus('rejected', 'submit')).toEqual({ ok: true, value: 'sent' });
    expect(nextInvoiceStatus('paid', 'submit')).toMatchObject({
      ok: false,
      error: { code: 'BILLING_STATUS' },
    });
  });
});

describe('what may be done with an invoice', () => {
  it.each([
    ['draft', []],
    ['issued', ['submit', 'reject', 'pay', 'credit']],
    ['sent', ['reject', 'pay', 'credit']],
    ['rejected', ['submit', 'redo']],
    ['paid', []],
    ['cancelled', []],
  ] as const)('is known by its status: %s', (status, steps) => {
    expect(invoiceSteps(status)).toEqual(steps);
  });
});

describe('the words of a line', () => {
  const order = {
    number: 'WO-2026-00001',
    workType: 'Assurance',
    orderCategory: 'FTTH',
    installationMethod: null,
    serviceId: null,
    woNumber: null,
    ticketId: 'TTKT202603100000001',
    awoNumber: 'AWO123456',
    customerName: null,
    building: null,
  };

  it('come from the rate card, else from the work', () => {
    expect(lineDescription(order, 'Fault repair')).toBe('Fault repair');
    expect(lineDescription(order, ' ')).toBe('Assurance · FTTH');
  });

  it("name the partner's numbers before ours", () => {
    expect(lineReference(order)).toBe('TTKT202603100000001 / AWO123456');
    expect(lineReference({ ...order, ticketId: null, awoNumber: null })).toBe('WO-2026-00001');
  });
});
