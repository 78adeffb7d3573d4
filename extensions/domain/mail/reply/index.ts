export * from './approval-words.ts';
export * from './read-reply.ts';
export * from './reply-date.ts';
