export { postMessage } from './post-message.ts';
export { type AnsweredThread, answeredThread, receiveAnswer } from './receive-answer.ts';
