import { defineDomain } from '../platform/domain.ts';
import { leaveAsked, leaveDecided } from './audiences/leave.ts';
import { invoiceRejected, mentioned } from './audiences/others.ts';
import { jobOverdue, taskAssigned, taskOverdue } from './audiences/tasks.ts';
import { visitGiven, visitTaken } from './audiences/visits.ts';
import { sendOneHandler } from './background/send-one.ts';
import { tellDailyHandler } from './background/tell-daily.ts';
import { wakeHandler } from './background/wake.ts';

export const notifications = defineDomain({
  name: 'notifications',
  background: [sendOneHandler, wakeHandler, tellDailyHandler],
  schedules: [
    {
      ...{ id: 'wake-notifications', topic: wakeHandler.topic },
      ...{ pattern: '* * * * *', zone: 'platform' },
    },
    {
      ...{ id: 'tell-daily', topic: tellDailyHandler.topic },
      ...{ pattern: '*/5 * * * *', zone: 'platform' },
    },
  ],
  // Whoever keeps messages tells it.
  eventKinds: ['message.mentioned'],
  subscribers: [
    ...[taskAssigned, taskOverdue, jobOverdue],
    ...[visitGiven, visitTaken],
    ...[leaveAsked, leaveDecided],
    ...[mentioned, invoiceRejected],
  ],
});
