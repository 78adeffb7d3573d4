import {
  NOTIFICATION_CHANNELS,
  type NotificationChannel,
} from '../../../../domain/notifications/index.ts';
import { inbox } from './inbox.ts';
import { mail } from './mail.ts';
import type { Channel } from './types.ts';

export const CHANNELS: Readonly<Record<NotificationChannel, Channel>> = { mail, inbox };

export const availableChannels = (): NotificationChannel[] =>
  NOTIFICATION_CHANNELS.map(({ value }) => value).filter((name) => CHANNELS[name].isAvailable());
