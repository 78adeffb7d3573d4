import { describe, expect, it } from 'vitest';
import { beforeFinish, beforeStart } from './may-finish.ts';
import { editedChecklist, type Task, ticked } from './task.ts';

const task = (rest: Partial<Task> = {}): Task => ({
  id: 'a',
  title: 'Measure',
  instructions: null,
  position: 1,
  status: 'X',
  category: 'new',
  reason: null,
  version: 1,
  dueAt: null,
  overdueSince: null,
  estimateMinutes: null,
  actualMinutes: null,
  checklist: [],
  photosWanted: [],
  photos: {},
  waitsFor: [],
  technicians: [],
  who: [],
  startedAt: null,
  finishedAt: null,
  ...rest,
});

describe('beginning a task', () => {
  const first = task({ id: 'first', title: 'Switch off the power' });
  const waiting = task({ waitsFor: ['first'] });

  it('should wait for the tasks before it, and name them', () => {
    expect(beforeStart(waiting, [first, waiting])).toMatchObject([
      { code: 'TASKS_WAITS', message: expect.stringContaining('Switch off the power') },
    ]);
  });

  it.each(['done', 'cancelled'] as const)('should go on once they are %s', (category) => {
    expect(beforeStart(waiting, [{ ...first, category }, waiting])).toEqual([]);
  });
});

describe('finishing a task', () => {
  it('should ask for every point and every photo', () => {
    const open = task({
      checklist: [
        { id: '1', text: 'a', isDone: true },
        { id: '2', text: 'b' },
      ],
      photosWanted: [{ category: 'completion', label: 'the pump', min: 2 }],
      photos: { completion: 1 },
    });
    expect(beforeFinish(open, [open]).map(({ code }) => code)).toEqual([
      'TASKS_CHECKLIST_OPEN',
      'TASKS_PHOTOS_MISSING',
    ]);
  });

  it('should ask for nothing where all is there', () => {
    const ready = task({
      checklist: [{ id: '1', text: 'a', isDone: true }],
      photosWanted: [{ category: 'completion', label: 'the pump', min: 2 }],
      photos: { completion: 2 },
    });
    expect(beforeFinish(ready, [ready])).toEqual([]);
  });
});

describe('a checklist', () => {
  const points = [{ id: '1', text: 'a', isDone: true, doneAt: 't', doneBy: 'Aminah' }];

  it('should keep its ticks when it is edited', () => {
    expect(editedChecklist(points, [{ text: 'new' }, { id: '1', text: 'b' }], () => '2')).toEqual([
      { id: '2', text: 'new' },
      { ...points[0], text: 'b' },
    ]);
  });

  it('should say who ticked a point and when, and forget it when it is taken back', () => {
    const done = ticked([{ id: '1', text: 'a' }], '1', { isDone: true, at: 'now', by: 'Ali' });
    expect(done).toEqual([{ id: '1', text: 'a', isDone: true, doneAt: 'now', doneBy: 'Ali' }]);
    expect(ticked(done ?? [], '1', { isDone: false, at: 'x', by: null })).toEqual([
      { id: '1', text: 'a', isDone: false },
    ]);
  });

  it('should know no point that it has not', () => {
    expect(ticked([], '1', { isDone: true, at: '', by: null })).toBeNull();
  });
});
