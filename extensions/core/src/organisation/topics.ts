import { defineTopic } from '../platform/topics.ts';

export const sendInvitation = defineTopic<{ invitation: string; link: string }>(
  'organisation.send-invitation',
);

export const writeOut = defineTopic('organisation.write-out-personas');
