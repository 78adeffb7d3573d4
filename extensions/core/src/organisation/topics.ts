import { defineTopic } from '../platform/topics.ts';

export const sendInvitation = defineTopic<{ invitation: string; link: string }>(
  'organisation.send-invitation',
);
