import { blockerTellsDispatcher } from './blocker-tells-dispatcher.ts';
import { dailyIntakeSummary, intakeSummaryOfCompany } from './daily-intake-summary.ts';
import { docketRejectedTellsManager } from './docket-rejected-tells-manager.ts';
import type { FlowDefinition } from './flow.ts';

/** Glue that customers adjust. Business rules live in `extensions/domain`, never here. */
export const FLOWS: readonly FlowDefinition[] = [
  blockerTellsDispatcher,
  docketRejectedTellsManager,
  intakeSummaryOfCompany,
  dailyIntakeSummary,
];
