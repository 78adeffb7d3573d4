export * from './icalendar.ts';
export * from './workload.ts';
