import { registerHooks } from './template-hooks.ts';
import { defineDomain } from '../platform/domain.ts';
import { leaveDecided } from './audiences/leave.ts';
import { invoiceRejected, mentioned } from './audiences/others.ts';
import { jobOverdue, taskAssigned, taskOverdue } from './audiences/tasks.ts';
import { visitGiven, visitTaken } from './audiences/visits.ts';
import { forgetHandler } from './background/forget.ts';
import { sendOneHandler } from './background/send-one.ts';
import { tellCompanyHandler, tellDailyHandler } from './background/tell-daily.ts';
import { homeCards } from './home-cards.ts';
import { routes } from './routes.ts';
import { wakeHandler } from './background/wake.ts';

export const notifications = defineDomain({
  name: 'notifications',
  hooks: [registerHooks],
  routes,
  homeCards,
  capabilities: ['notifications'],
  studioModules: [{ id: 'fieldwright-notifications', place: 'last' }],
  background: [forgetHandler, sendOneHandler, wakeHandler, tellDailyHandler, tellCompanyHandler],
  schedules: [
    {
      ...{ id: 'forget-notifications', topic: forgetHandler.topic },
      ...{ pattern: '40 3 * * *', zone: 'platform' },
    },
    {
      ...{ id: 'wake-notifications', topic: wakeHandler.topic },
      ...{ pattern: '* * * * *', zone: 'platform' },
    },
    {
      ...{ id: 'tell-daily', topic: tellDailyHandler.topic },
      ...{ pattern: '*/5 * * * *', zone: 'platform' },
    },
  ],
  subscribers: [
    ...[taskAssigned, taskOverdue, jobOverdue],
    ...[visitGiven, visitTaken],
    ...[leaveDecided],
    ...[mentioned, invoiceRejected],
  ],
});
