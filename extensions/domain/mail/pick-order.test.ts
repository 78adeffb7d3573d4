import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type OrderCandidate, pickOrder } from './pick-order.ts';

const order = (id: string, facts: Partial<OrderCandidate> = {}): OrderCandidate => ({
  id,
  number: `WO-${id}`,
  status: 'Assigned',
  status_category: 'scheduled',
  service_id: 'TBBNA900001G',
  ticket_id: null,
  awo_number: null,
  wo_number: null,
  inThread: false,
  isAsked: false,
  ...facts,
});
const service = { serviceId: ' tbbna900001g ' };
const idOf = (...args: Parameters<typeof pickOrder>) => {
  const picked = pickOrder(...args);
  return picked.order?.id ?? ('reason' in picked ? picked.reason : null);
};

describe('pickOrder', () => {
  it('should take the one order with the service id, however it is written', () => {
    expect(idOf([order('a')], service)).toBe('a');
  });

  it('should say that the mail names nothing, or nothing that is known', () => {
    expect(idOf([], {})).toBe('NO_REFERENCE');
    expect(idOf([], service)).toBe('ORDER_NOT_FOUND');
  });

  it('should take the open one of several, and choose none of two open ones', () => {
    const done = order('b', { status_category: 'done' });
    expect(idOf([order('a'), done], service)).toBe('a');
    expect(idOf([order('a'), order('c'), done], service)).toBe('SEVERAL_ORDERS');
    expect(idOf([done, order('d', { status_category: 'closed' })], service)).toBe('SEVERAL_ORDERS');
  });

  it('should tell orders of one service apart by ticket, AWO or work order number', () => {
    const fault = order('a', { ticket_id: 'TTKT202612079000021', awo_number: '900021' });
    const move = order('b', { wo_number: 'M9000011' });
    expect(idOf([fault, move], { ...service, awoNumber: 'AWO900021' })).toBe('a');
    expect(idOf([fault, move], { ...service, woNumber: 'm9000011' })).toBe('b');
    expect(idOf([fault], { ...service, ticketId: 'TTKT202612079000099' })).toBe(
      'REFERENCES_DISAGREE',
    );
  });

  it('should follow the thread, and stop when thread and ids lead to different orders', () => {
    const [a, b] = [order('a', { inThread: true }), order('b')];
    expect(idOf([a, b], service)).toBe('a');
    expect(idOf([a], {})).toBe('a');
    const other = order('c', { inThread: true, service_id: 'TBBNA900002G' });
    expect(idOf([b, other], service)).toBe('REFERENCES_DISAGREE');
  });

  it('should give an answer to the order that was asked for', () => {
    const [a, b] = [order('a'), order('b', { isAsked: true })];
    expect(idOf([a, b], service, { answers: true })).toBe('b');
    expect(idOf([a, b], service)).toBe('SEVERAL_ORDERS');
  });

  const any = fc.record({
    status_category: fc.constantFrom('new', 'blocked', 'done', 'cancelled'),
    service_id: fc.constantFrom('TBBNA900001G', 'TBBNA900002G', null),
    wo_number: fc.constantFrom('A9000001', 'A9000002', null),
    inThread: fc.boolean(),
    isAsked: fc.boolean(),
  });

  it('should never take an order that contradicts an id, nor one of two that look the same', () => {
    fc.assert(
      fc.property(fc.array(any, { maxLength: 5 }), fc.boolean(), (facts, answers) => {
        const orders = facts.map((one, index) => order(String(index), one as OrderCandidate));
        const references = { serviceId: 'TBBNA900001G', woNumber: 'A9000001' };
        const picked = pickOrder(orders, references, { answers });
        if (!picked.order) return;
        const { id, service_id, wo_number, status_category, inThread } = picked.order;
        expect(service_id ?? 'TBBNA900001G').toBe('TBBNA900001G');
        expect(wo_number ?? 'A9000001').toBe('A9000001');
        const duplicate = orders.find(
          (one) =>
            one.id !== id &&
            one.service_id === service_id &&
            one.wo_number === wo_number &&
            one.status_category === status_category &&
            one.inThread === inThread,
        );
        if (!answers) expect(duplicate).toBeUndefined();
      }),
    );
  });
});
