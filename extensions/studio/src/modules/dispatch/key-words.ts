import type { Keys } from '../../components/keys.ts';

export const BOARD_KEYS: Keys = [
  ['← → ↑ ↓', 'dispatch.keyWalk'],
  ['dispatch.spaceKey', 'dispatch.keyLift'],
  ['dispatch.altKey', 'dispatch.keyFine'],
  ['dispatch.shiftKey', 'dispatch.keyTime'],
  ['dispatch.ctrlKey', 'dispatch.keyRow'],
  ['Enter', 'dispatch.keyOpen'],
  ['M', 'dispatch.keyMove'],
  ['dispatch.deleteKey', 'dispatch.keyPool'],
  ['Ctrl+Z', 'dispatch.keyUndo'],
  ['Ctrl+Y', 'dispatch.keyRedo'],
  ['T', 'dispatch.keyToday'],
  ['PageUp, PageDown', 'dispatch.keyStep'],
  ['/', 'dispatch.keySearch'],
  ['dispatch.escapeKey', 'dispatch.keyEscape'],
  ['?', 'dispatch.keyHelp'],
];
