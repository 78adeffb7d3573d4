import type { DisplayConfig, InterfaceConfig, ModuleConfig, PanelConfig } from '@directus/types';

/** Each entry is named a second time in package.json: Directus switches entries on by that name. */
export const interfaces: InterfaceConfig[] = [];
export const displays: DisplayConfig[] = [];
export const modules: ModuleConfig[] = [];
export const panels: PanelConfig[] = [];
