import type { Answer } from '../../../../../packages/client/src/index.ts';

export type OrderList = Answer<'get', '/orders'>;
export type ListedOrder = OrderList['orders'][number];

export type CommonStep = Answer<'post', '/orders/next-steps'>['steps'][number];

/** What a step with many orders came to. */
export type StepResult = {
  step: string;
  done: string[];
  refused: { message: string; count: number }[];
};
export type CommonSteps = Answer<'post', '/orders/next-steps'>;
export type CreatedOrder = Answer<'post', '/orders'>;
