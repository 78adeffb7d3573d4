import type { Answer } from '../../../../../packages/client/src/index.ts';

export type Mine = Answer<'get', '/notifications/mine'>;
export type KindWish = Mine['kinds'][number];
export type Texts = Answer<'get', '/notifications/templates'>;
export type KindTexts = Texts['kinds'][number];
export type Text = KindTexts['texts'][number];
export type Sent = Answer<'get', '/notifications/deliveries'>;
export type Delivery = Sent['deliveries'][number];
export type Times = Answer<'get', '/notifications/settings'>;
