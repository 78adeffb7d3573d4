import { defineTopic } from '../platform/topics.ts';

/** One message to one person by one channel. */
export const sendOne = defineTopic<{ delivery: string }>('notifications.send');
/** What time asks for: tries again, ends of quiet hours, summaries. */
export const wake = defineTopic('notifications.wake');
/** What a company tells once a day: tasks of the day, work that stays overdue. */
export const tellDaily = defineTopic('notifications.tell-daily');
