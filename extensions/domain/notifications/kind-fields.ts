import type { NotificationKind } from './choices.ts';

/** A value, a list of such, or more of them under a name: what a template may name, with an example. */
export type Sample = { [name: string]: string | number | boolean | Sample | Sample[] | string[] };

const task = {
  title: 'Replace the filter',
  order: 'JOB-2026-0042',
  due: '2026-11-30T09:00:00.000Z',
  instructions: 'Take the ladder.',
};
const visit = {
  order: 'JOB-2026-0042',
  type: 'Service',
  starts: '2026-11-30T01:00:00.000Z',
  ends: '2026-11-30T03:00:00.000Z',
  address: '12 Jalan Contoh, 50450 Kuala Lumpur',
  customer: 'Contoh Trading',
};
const leave = { type: 'Annual leave', from: '2026-12-21', until: '2026-12-23', days: 3 };

/** What every text may name. */
const ALWAYS: Sample = {
  recipient: 'Aisyah Rahman',
  company: 'Contoh Services',
  link: 'https://fieldwright.example.com/admin',
};

const OWN: Record<NotificationKind, Sample> = {
  task_assigned: { by: 'Farid Hassan', task },
  tasks_today: {
    day: '2026-11-30',
    count: 2,
    overdueCount: 1,
    tasks: [{ title: task.title, order: task.order, due: task.due }],
    overdue: [{ title: 'Read the meter', order: 'JOB-2026-0040', due: '2026-11-27T09:00:00.000Z' }],
    more: 0,
  },
  task_overdue: { task },
  job_overdue: { order: { number: 'JOB-2026-0042', customer: 'Contoh Trading', due: task.due } },
  escalation: {
    days: 3,
    count: 1,
    items: [{ title: task.title, order: task.order, who: 'Aisyah Rahman', since: '2026-11-27' }],
    more: 0,
  },
  approval_waiting: {
    by: 'Farid Hassan',
    what: 'Reassign',
    record: 'JOB-2026-0042',
    changes: ['Technician: Aisyah Rahman → Kumar Raj'],
    reason: 'Aisyah is ill.',
    isReminder: false,
  },
  approval_decided: {
    what: 'Reassign',
    record: 'JOB-2026-0042',
    result: 'Approved',
    changes: ['Technician: Aisyah Rahman → Kumar Raj'],
    outcome: 'It is done.',
  },
  leave_asked: { person: 'Aisyah Rahman', leave, visits: 2, reason: 'Family visit.' },
  leave_decided: { result: 'Approved', isApproved: true, leave, reason: 'Too many are away.' },
  visit_assigned: { visit },
  visit_changed: { visit },
  visit_withdrawn: { visit },
  message_mentioned: { by: 'Farid Hassan', order: 'JOB-2026-0042', text: 'Can you look at this?' },
  invoice_rejected: { invoice: 'INV-2026-0007' },
  digest: {
    day: '2026-11-30',
    count: 1,
    items: [{ subject: 'A task is given to you: Replace the filter', text: 'Due on 30 November.' }],
    more: 0,
  },
};

/** An example of everything that a text of the kind may name. */
export const sampleOf = (kind: NotificationKind): Sample => ({ ...ALWAYS, ...OWN[kind] });

export type FieldLine = { path: string; example: string; isList: boolean };

const MOMENT = /^\d{4}-\d{2}-\d{2}(T|$)/;
/** A moment is named with the way to write it. */
const shownAs = (path: string, example: string): Omit<FieldLine, 'isList'> => {
  const kind = MOMENT.exec(example);
  if (!kind) return { path, example };
  const [before, name] = [path.slice(0, path.lastIndexOf(' ') + 1), path.split(' ').at(-1)];
  return kind[1] === 'T'
    ? { path: `${before}dateTime ${name}`, example: example.slice(0, 16).replace('T', ' ') }
    : { path: `${before}date ${name}`, example };
};

const linesOf = (sample: Sample, before: string): FieldLine[] =>
  Object.entries(sample).flatMap(([name, value]) => {
    const path = `${before}${name}`;
    if (Array.isArray(value)) {
      const [first] = value;
      if (typeof first !== 'object')
        return [{ path: `#each ${path}`, example: String(first ?? ''), isList: true }];
      return [
        { path: `#each ${path}`, example: '', isList: true },
        ...linesOf(first, `${path} › `),
      ];
    }
    if (typeof value === 'object') return linesOf(value, `${path}.`);
    return [{ ...shownAs(path, String(value)), isList: false }];
  });

/** For people: what may be named, with an example of each. */
export const fieldLines = (kind: NotificationKind): FieldLine[] => linesOf(sampleOf(kind), '');
