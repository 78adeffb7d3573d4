import { defineTopic } from '../platform/topics.ts';

export const followMeter = defineTopic<{ meter: string }>('equipment.follow-meter');
export const planMaintenance = defineTopic('equipment.plan-maintenance');
