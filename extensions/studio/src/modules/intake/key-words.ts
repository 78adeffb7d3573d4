import type { Keys } from '../../components/keys.ts';

export const QUEUE_KEYS: Keys = [
  ['j / k', 'queue.keyNextDraft'],
  ['Enter', 'queue.keyOpen'],
  ['x', 'queue.keyChoose'],
  ['X', 'queue.keyChooseAll'],
  ['a', 'queue.keyApprove'],
  ['g', 'queue.keyBegin'],
  ['o', 'queue.keySort'],
  ['u', 'queue.keyUndo'],
  ['/', 'queue.keySearch'],
  ['?', 'queue.keyHelp'],
];

export const REVIEW_KEYS: Keys = [
  ['j / k', 'review.keyNextField'],
  ['J / K', 'review.keyNextFree'],
  ['review.keyEditKeys', 'review.keyEdit'],
  ['s', 'review.keySource'],
  ['y / n', 'review.keyAccept'],
  ['b', 'review.keyBuilding'],
  ['a', 'review.keyApprove'],
  ['r', 'review.keyReject'],
  ['u', 'queue.keyUndo'],
  ['t', 'review.keyTakeOver'],
  ['q', 'review.keyBack'],
  ['?', 'queue.keyHelp'],
];
