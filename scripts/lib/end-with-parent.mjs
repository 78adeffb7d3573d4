// Loaded into every process the starter keeps: when the starter dies, however it dies, its
// channel closes and the process ends as if asked to. A process that is booting or busy does not
// see that for many seconds: a thread looks for it, and ends what does not end by itself.
import { Worker } from 'node:worker_threads';

/** A worker finishes the jobs it has begun. */
const END_WITHIN = 40_000;
const HEAR_WITHIN = 1_000;
const LOOK_EVERY = 250;
/** So often it tells that its event loop turns. */
const BEAT_EVERY = 5_000;

const watch = () => {
  const { workerData } = process.getBuiltinModule('node:worker_threads');
  const { starter, heard, endWithin, hearWithin, lookEvery } = workerData;
  let since;
  setInterval(() => {
    if (process.ppid === starter) return;
    since ??= Date.now();
    const patience = Atomics.load(heard, 0) === 1 ? endWithin : hearWithin;
    if (Date.now() - since >= patience) process.kill(process.pid, 'SIGKILL');
  }, lookEvery);
};

if (process.connected !== undefined) {
  const heard = new Int32Array(new SharedArrayBuffer(4));
  const end = () => {
    Atomics.store(heard, 0, 1);
    process.kill(process.pid, 'SIGTERM');
  };
  const starter = Number(process.env.FIELDWRIGHT_STARTER ?? process.ppid);
  const times = { endWithin: END_WITHIN, hearWithin: HEAR_WITHIN, lookEvery: LOOK_EVERY };
  new Worker(`(${watch})()`, {
    eval: true,
    execArgv: [],
    env: {},
    workerData: { starter, heard, ...times },
  }).unref();
  setInterval(
    () => process.connected && process.send('alive', () => undefined),
    BEAT_EVERY,
  ).unref();
  process.channel?.unref();
  process.once('disconnect', end);
}
