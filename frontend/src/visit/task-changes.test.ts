import { describe, expect, it } from 'vitest';
import type { FieldCommand, FieldVisit } from '../../../extensions/domain/work/field-contract.ts';
import { groupTasks } from './task-groups.ts';
import { tasksIn, withTask, withTaskPhoto } from './task-changes.ts';

const task = (id: string, rest: object = {}) => ({
  ...{ id, title: id, category: 'new', checklist: [{ id: 'p', text: 'x' }], photos: {} },
  ...{ photosWanted: [], waitsFor: [], dueAt: null, overdueSince: null, who: [], technicians: [] },
  ...rest,
});
const visit = (...tasks: object[]) => ({ id: 'v', facts: { tasks } }) as unknown as FieldVisit;
const command = (type: string, payload: object) =>
  ({ type, payload }) as Extract<FieldCommand, { type: 'task-step' | 'task-tick' }>;

describe('a task that was changed on the phone', () => {
  it.each([
    ['start', 'in_progress'],
    ['finish', 'done'],
    ['skip', 'cancelled'],
    ['reopen', 'new'],
  ])('should be shown as it will be after %s', (step, category) => {
    const after = withTask(visit(task('a'), task('b')), command('task-step', { task: 'a', step }));
    expect(tasksIn(after).map((one) => one.category)).toEqual([category, 'new']);
  });

  it('should have its point ticked and its photo counted before anything is sent', () => {
    const ticked = withTask(
      visit(task('a')),
      command('task-tick', { task: 'a', point: 'p', isDone: true }),
    );
    expect(tasksIn(ticked)[0]?.checklist[0]?.isDone).toBe(true);
    const photo = withTaskPhoto(ticked, { task: 'a', category: 'completion' }, 1);
    expect(tasksIn(photo)[0]?.photos).toEqual({ completion: 1 });
    expect(withTaskPhoto(photo, { category: 'completion' }, 1)).toBe(photo);
  });
});

describe('tasks by date', () => {
  it('should begin with what is overdue and end with what has no date', () => {
    const clock = { timeZone: 'Asia/Kuala_Lumpur', locale: 'en' };
    const all = visit(
      task('none'),
      task('tomorrow', { dueAt: '2026-03-03T04:00:00Z' }),
      task('late', { dueAt: '2026-03-01T04:00:00Z' }),
      task('today', { dueAt: '2026-03-02T09:00:00Z' }),
      task('over', { category: 'done', dueAt: '2026-03-01T04:00:00Z' }),
    );
    const groups = groupTasks([all], clock, '2026-03-02T03:00:00Z');
    expect(groups.map(({ day, rows }) => [day, rows.map((row) => row.task.id)])).toEqual([
      ['overdue', ['late']],
      ['2026-03-02', ['today']],
      ['2026-03-03', ['tomorrow']],
      ['none', ['none']],
    ]);
  });
});
