import type { Board, PlanMove } from '../../../../domain/dispatch/board.ts';
import type { Answer } from '../../../../../packages/client/src/index.ts';

export type {
  Board,
  BoardTechnician,
  BoardVisit,
  BoardWork,
  Move,
  PlanAnswer,
  PlanMove,
  Pool,
  PoolOrder,
  PoolTab,
  Warning,
  WarningCode,
} from '../../../../domain/dispatch/board.ts';

/** Drops the draft of an order: what is published stands again. */
export type Discard = { order: string; discard: true };
export type Step = PlanMove | Discard;
export const isDiscard = (step: Step): step is Discard => 'discard' in step;

export type PublishAnswer = Answer<'post', '/dispatch/publish'>;
export type PublishChange = PublishAnswer['changes'][number];

export type Slots = Answer<'get', '/dispatch/slots'>;
export type Slot = Slots['slots'][number];

export type Proposal = Answer<'post', '/dispatch/propose'>;
export type ProposalFigures = Proposal['before'];
export type LeftReason = Proposal['left'][number]['reason'];

export type Span = 'day' | 'week';
/** Of what the board shows a frame: one day, or seven. */
export type Frame = Pick<Board, 'timeZone' | 'from' | 'days' | 'opens' | 'closes'>;
