import type { DisplayConfig } from '@directus/types';
import { choiceDisplay } from './choice/index.ts';
import { moneyDisplay } from './money/index.ts';
import { stateDisplay } from './state/index.ts';
import { whenDisplay } from './when/index.ts';

export const displays: DisplayConfig[] = [moneyDisplay, whenDisplay, choiceDisplay, stateDisplay];
