import { describe, expect, it } from 'vitest';
import type { FieldCommand } from '../../../extensions/domain/work/field-contract.ts';
import type { ItemState, QueueItem } from '../store/queue-item.ts';
import { LIFECYCLE, makeSerial, makeTransition, makeVisit } from '../testing/visit.ts';
import { projectVisit } from './project.ts';
import { primaryStep } from './steps.ts';

const WORLD = {
  lifecycle: LIFECYCLE,
  now: '2026-03-02T05:20:00.000Z',
  splitters: [
    {
      id: 'splitter-1',
      rev: 'rev-1',
      building: 'building-1',
      code: 'SP-01',
      name: null,
      typeName: '1:32',
      block: null,
      level: null,
      location: null,
      ports: [
        { number: 7, state: 'available' as const, isStandby: false },
        { number: 32, state: 'standby' as const, isStandby: true },
      ],
    },
  ],
};

const base = {
  orderNumber: 'WO-2026-00001',
  label: 'Test',
  createdAt: '2026-03-02T05:00:00.000Z',
  tries: 0,
  problem: null,
  appliedAt: null,
};
const command = (value: FieldCommand, state: ItemState = 'queued'): QueueItem => ({
  ...base,
  seq: 1,
  kind: 'command',
  id: value.id,
  order: value.order,
  state,
  command: value,
});
const evidence = (
  id: string,
  kind: 'photo' | 'signature',
  category: 'onu' | 'customer_signature' | 'blocker',
): QueueItem => ({
  ...base,
  seq: 1,
  kind: 'evidence',
  id,
  order: 'order-1',
  state: 'queued',
  form: { order: 'order-1', kind, category, clientRef: id, takenAt: base.createdAt, sha256: '0' },
});
const attach = (port: number): FieldCommand => ({
  ...makeSerial('port', ''),
  type: 'attach-port',
  payload: { splitter: 'splitter-1', port },
});

describe('the visit as the person sees it', () => {
  it('should walk from setting off to completion without a server', () => {
    const items = [
      command(makeTransition('a', 'OnTheWay')),
      command(makeTransition('b', 'MetCustomer', 'OnTheWay')),
    ];
    const onSite = projectVisit(makeVisit(), items, WORLD);
    expect(primaryStep(LIFECYCLE, onSite)).toMatchObject({ to: 'OrderCompleted', allowed: false });

    const proven = projectVisit(
      makeVisit(),
      [
        ...items,
        command(makeSerial('c', '4857544312345678')),
        command(attach(7)),
        evidence('d', 'photo', 'onu'),
        evidence('e', 'signature', 'customer_signature'),
      ],
      WORLD,
    );
    expect(primaryStep(LIFECYCLE, proven)).toMatchObject({ to: 'OrderCompleted', allowed: true });
    expect(proven.port).toMatchObject({ splitterCode: 'SP-01', number: 7 });
  });

  it('should show the real status after a refused step, and the proof all the same', () => {
    const visit = projectVisit(
      makeVisit(),
      [
        command(makeTransition('a', 'OnTheWay'), 'refused'),
        command(makeTransition('b', 'MetCustomer', 'OnTheWay')),
        command(makeSerial('c', '4857544312345678')),
      ],
      WORLD,
    );
    expect(visit.facts.order.status).toBe('Assigned');
    expect(visit.onuSerial).toBe('4857544312345678');
  });

  it('should not count evidence twice that the server already shows', () => {
    const sent = makeVisit({
      evidence: [
        {
          id: 'x',
          clientRef: 'd',
          kind: 'photo',
          category: 'onu',
          caption: null,
          takenAt: base.createdAt,
          file: 'file',
        },
      ],
    });
    const visit = projectVisit(sent, [evidence('d', 'photo', 'onu')], WORLD);
    expect(visit.facts.evidence.photos.onu).toBeUndefined();
  });

  it('should ask for the approval of a standby port', () => {
    const visit = projectVisit(
      makeVisit(),
      [command(makeTransition('b', 'MetCustomer', 'OnTheWay')), command(attach(32))],
      WORLD,
    );
    const codes = primaryStep(LIFECYCLE, visit)?.missing.map(({ code }) => code);
    expect(codes).toContain('STANDBY_APPROVAL_MISSING');
  });

  it('should stand still after a blocker and use up its photo', () => {
    const blocker: FieldCommand = {
      ...makeSerial('block', ''),
      type: 'report-blocker',
      payload: { reason: 'RISER_LOCKED', remark: 'No key', phase: 'pre_customer' },
    };
    const visit = projectVisit(
      makeVisit(),
      [evidence('p', 'photo', 'blocker'), command(blocker)],
      WORLD,
    );
    expect(visit.facts.order.status).toBe('Blocker');
    expect(visit.facts.evidence.blockerPhotos).toBe(0);
    expect(visit.facts.openBlockers).toHaveLength(1);
  });

  it('should count a picture no longer that was taken back, wherever it is', () => {
    const withdraw = (id: string): FieldCommand => ({
      ...makeSerial(`withdraw-${id}`, ''),
      type: 'withdraw-evidence',
      payload: { evidence: id },
    });
    const visit = makeVisit({
      evidence: [
        {
          id: 'row',
          clientRef: 'sent',
          kind: 'photo',
          category: 'onu',
          caption: null,
          takenAt: base.createdAt,
          file: 'file',
        },
      ],
    });
    visit.facts.evidence = { ...visit.facts.evidence, photos: { onu: 1 } };
    const items = [
      evidence('waiting', 'photo', 'onu'),
      command(withdraw('sent')),
      command(withdraw('waiting')),
    ];
    const projected = projectVisit(visit, items, WORLD);
    expect(projected.evidence).toEqual([]);
    expect(projected.facts.evidence.photos['onu']).toBe(0);
    expect(
      projectVisit(visit, [command(withdraw('sent'), 'refused')], WORLD).evidence,
    ).toHaveLength(1);
  });
});
