export { crewOf, lockTask, mayWork, requireWork, type TaskCase, tasksOf } from './task-of-order.ts';
