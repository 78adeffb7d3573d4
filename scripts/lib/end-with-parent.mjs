// Loaded into every process the starter keeps: when the starter dies, however it dies, its
// channel closes and the process ends as if asked to. One that does not end by itself is ended.
import { setTimeout } from 'node:timers';

/** A worker finishes the jobs it has begun. */
const END_WITHIN = 40_000;

const end = () => {
  process.kill(process.pid, 'SIGTERM');
  setTimeout(() => process.kill(process.pid, 'SIGKILL'), END_WITHIN).unref();
};

// The starter may have died while this process was booting: its channel is closed already, and
// says so no more.
if (process.connected === false) end();
else if (process.channel) {
  process.channel.unref();
  process.once('disconnect', end);
}
