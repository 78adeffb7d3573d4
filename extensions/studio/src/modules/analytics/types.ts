import type { Answer as AnswerOf } from '../../../../../packages/client/src/index.ts';

export type Answer = AnswerOf<'get', '/analytics/jobs'>;
export type Unit = Answer['unit'];
export type Figures = Answer['total'];
export type Period = Answer['periods'][number];
export type Group = Answer['types'][number];
export type OpenState = Answer['open'][number];
export type Choice = Answer['choices']['types'][number];
