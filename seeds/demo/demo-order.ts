import type { Row } from '../lib/insert.ts';
import type { DemoTechnician } from './technicians.ts';
import type { Step } from './path.ts';

/** One order of the demo and everything that happened to it. */
export type DemoOrder = {
  id: string;
  index: number;
  company: string;
  workType: string;
  status: string;
  steps: readonly Step[];
  start: Date;
  end: Date;
  technician: DemoTechnician;
  /** Columns of `work_orders`; other parts add theirs. */
  row: Row;
};

export const stepTo = (order: DemoOrder, state: string): Step | undefined =>
  order.steps.find((step) => step.to === state);

export const reached = (order: DemoOrder, state: string): boolean =>
  stepTo(order, state) !== undefined;

/** The last step into a state of that category. */
export const stepInto = (order: DemoOrder, category: Step['category']): Step | undefined =>
  order.steps.findLast((step) => step.category === category);
