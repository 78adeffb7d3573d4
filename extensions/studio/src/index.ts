import { followStudioLanguage } from './language/studio-texts.ts';
import { assignInterface } from './interfaces/assign/index.ts';
import { lifecycleInterface } from './interfaces/lifecycle/index.ts';
import { personasInterface } from './interfaces/personas/index.ts';
import type { DisplayConfig, InterfaceConfig, ModuleConfig, PanelConfig } from '@directus/types';
import { invoicingModule } from './modules/invoicing/index.ts';
import { backgroundModule } from './modules/background/index.ts';
import { recordsModule } from './modules/records/index.ts';
import { intakeModule } from './modules/intake/index.ts';
import { peopleModule } from './modules/people/index.ts';

followStudioLanguage();

/** Each entry is named a second time in package.json: Directus switches entries on by that name. */
export const interfaces: InterfaceConfig[] = [
  lifecycleInterface,
  assignInterface,
  personasInterface,
];
export const displays: DisplayConfig[] = [];
export const modules: ModuleConfig[] = [
  intakeModule,
  peopleModule,
  invoicingModule,
  backgroundModule,
  recordsModule,
];
export const panels: PanelConfig[] = [];
