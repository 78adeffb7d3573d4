import type { Knex } from 'knex';
import type { FieldCommand, FieldCommandResult } from '../../../../domain/work/index.ts';
import { say } from '../../../../domain/words/index.ts';
import type { Actor } from '../../platform/actor.ts';
import { runCommand } from '../run-command.ts';

const heldBack = (command: FieldCommand): FieldCommandResult => ({
  id: command.id,
  status: 'refused',
  error: say('FIELD_EARLIER_REFUSED'),
});

/**
 * Works through a device's queue in its order, each command in its own transaction. After one that
 * did not go through, the later ones of the same order wait; other orders are not concerned.
 */
export const applyCommands = async (
  knex: Knex,
  actor: Actor,
  commands: readonly FieldCommand[],
  deviceSkewMs = 0,
): Promise<FieldCommandResult[]> => {
  const stopped = new Set<string>();
  const results: FieldCommandResult[] = [];
  for (const command of commands) {
    const result = stopped.has(command.order)
      ? heldBack(command)
      : await runCommand(knex, actor, command, deviceSkewMs);
    if (result.status === 'refused' || result.status === 'conflict') stopped.add(command.order);
    results.push(result);
  }
  return results;
};
