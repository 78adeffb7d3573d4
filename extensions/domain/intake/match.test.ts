import { describe, expect, it } from 'vitest';
import { matchOf } from './match.ts';
import { orderFactsOf } from './order-facts.ts';

const values = {
  orderType: 'ACTIVATION',
  serviceId: 'DIGI0090001',
  customerName: 'OO MEI MISAL',
  phones: ['0100000042'],
  address: { raw: 'D-17-3 RESIDENSI SAMPEL', block: 'D', state: null },
  appointment: { raw: '17 Dec 2026 10:00:00', start: '2026-12-17T10:00:00+08:00', end: null },
  loginId: null,
};
const draft = orderFactsOf(values).columns;
const order = { ...draft, appointment_requested_at: '2026-12-17T02:00:00.000Z' };

describe('matchOf', () => {
  it('should call a request without an order new', () => {
    expect(matchOf(draft, null).kind).toBe('new');
  });

  it('should call the same facts a duplicate, whatever zone the instant is written in', () => {
    expect(matchOf(draft, order)).toEqual({ kind: 'duplicate', diff: [] });
  });

  it('should call it a reschedule when only the appointment differs', () => {
    const moved = { ...draft, appointment_requested_at: '2026-12-21T15:00:00+08:00' };
    expect(matchOf(moved, order)).toMatchObject({
      kind: 'reschedule',
      diff: [{ field: 'appointment_requested_at', to: '2026-12-21T15:00:00+08:00' }],
    });
  });

  it('should call it an update when another field differs', () => {
    const renamed = { ...draft, customer_name: 'OO MEI SAMPEL' };
    expect(matchOf(renamed, order)).toEqual({
      kind: 'update',
      diff: [{ field: 'customer_name', from: 'OO MEI MISAL', to: 'OO MEI SAMPEL' }],
    });
  });

  it('should not take a gap in the form for a change', () => {
    expect(matchOf(draft, { ...order, login_id: 'kept@example' }).kind).toBe('duplicate');
  });

  it('should not care for the order of keys or for empty members', () => {
    const address = { state: '', block: 'D' };
    expect(matchOf(draft, { ...order, address }).kind).toBe('duplicate');
  });
});
